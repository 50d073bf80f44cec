import Gatehouse

extension StoreContract {
    static let textCases = [textIsKept, largeTextIsKept, nulIsRefused, keysAreBytes]

    /// Text comes back byte for byte: nothing is normalised, folded, escaped or cut.
    static let textIsKept = Case("text comes back byte for byte") { bench in
        let texts = [
            "", " ", "\u{E9}", "e\u{301}", "\u{1F469}\u{200D}\u{1F680}", "\u{5E9}\u{5DC}\u{5D5}\u{5DD}", "\u{FEFF}x",
            "'; DROP TABLE accounts; --", "%_\\", "\"\"", "$1 ?1 :a", "a\r\nb\tc", "\u{10FFFF}", "\u{1}\u{7F}\u{85}",
        ]
        for (number, text) in texts.enumerated() {
            let account = Account(
                id: ContractBench.newAccount().id, username: text, email: text, createdAt: ContractBench.time(0))
            let new = AuditEvent(
                id: account.id.uuid, at: ContractBench.time(0), kind: "contract", accountID: account.id, client: text,
                userAgent: text, name: text, detail: text)
            let read = try await bench.store.write { transaction in
                let key = [UInt8(number)]
                _ = try transaction.insert(account, usernameKey: key, emailKey: key)
                try transaction.append(new)
                return (
                    try transaction.account(account.id), try transaction.auditEvents(of: account.id, limit: 1).first
                )
            }
            let event = read.1
            for found in [
                read.0?.username, read.0?.email, event?.client, event?.userAgent, event?.name, event?.detail,
            ] {
                let same = found?.utf8.elementsEqual(text.utf8) ?? false
                try bench.require(same, "text number \(number) came back changed")
            }
        }
    }

    /// A million bytes of text come back as they went in.
    static let largeTextIsKept = Case("large text is kept") { bench in
        let text = String(repeating: "0123456789abcde\u{E9}", count: 60_000)
        let event = AuditEvent(
            id: ContractBench.newAccount().id.uuid, at: ContractBench.time(0), kind: "contract", accountID: nil,
            client: "", detail: text, count: .max)
        try await bench.store.write { try $0.append(event) }
        let found = try await bench.store.read { try $0.auditEvents(of: nil, limit: 1) }
        try bench.require(found == [event], "the large event came back changed")
    }

    /// U+0000, which one engine cannot store, is refused by all, wherever it stands.
    static let nulIsRefused = Case("text with U+0000 is refused") { bench in
        for text in ["\0", "a\0", "a\0b"] {
            let account = ContractBench.newAccount(text)
            try await bench.requireRefused("U+0000 in a name") { transaction in
                _ = try transaction.insert(account, usernameKey: [1], emailKey: nil)
            }
            let event = ContractBench.newEvent(client: text)
            try await bench.requireRefused("U+0000 in an event") { try $0.append(event) }
        }
        let accounts = try await bench.store.read { try $0.accounts(after: nil, limit: 10) }
        try bench.require(accounts.isEmpty, "a refused account is there")
    }

    /// Keys are compared as bytes: no case, no normal form, no trailing blanks or zeros are ignored.
    static let keysAreBytes = Case("keys are compared byte for byte") { bench in
        let keys = [
            Array("a".utf8), Array("A".utf8), Array("a ".utf8), Array("a\0".utf8), Array("\u{E9}".utf8),
            Array("e\u{301}".utf8), [0], [0, 0], [0xFF], [0xFF, 0xFE], [0x80],
        ]
        let ids = try await bench.store.write { transaction in
            try keys.map { key in
                let account = ContractBench.newAccount("name")
                let conflict = try transaction.insert(account, usernameKey: key, emailKey: key)
                try bench.require(conflict == nil, "the key \(key) is taken by another one")
                return account.id
            }
        }
        let found = try await bench.store.read { transaction in
            try keys.map { try transaction.account(usernameKey: $0)?.id }
        }
        try bench.requireEqual(found, ids, "the accounts found by their keys")
    }
}
