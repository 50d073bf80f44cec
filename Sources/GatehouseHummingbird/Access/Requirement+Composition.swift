extension Requirement {
    /// Each of these; of none at all nothing is missing.
    public static func all(_ parts: Requirement...) -> Requirement {
        Requirement(list(parts, "and")) { facts in
            for part in parts {
                if let lack = part.lack(facts) { return lack }
            }
            return nil
        }
    }

    /// At least one of these; of none at all everything is missing.
    ///
    /// Who lacks them all is led to the first that they could mend themselves: a fresh login, a confirmed address.
    public static func any(_ parts: Requirement...) -> Requirement {
        Requirement(list(parts, "or")) { facts in
            var lacks: [Lack] = []
            for part in parts {
                guard let lack = part.lack(facts) else { return nil }
                lacks.append(lack)
            }
            return lacks.first { $0.reason.canBeMended } ?? lacks.first ?? .forbidden
        }
    }

    /// The opposite of this.
    public static func not(_ part: Requirement) -> Requirement {
        Requirement("not \(part)") { part.lack($0) == nil ? .forbidden : nil }
    }

    private static func list(_ parts: [Requirement], _ word: String) -> String {
        "(" + parts.map(\.description).joined(separator: " \(word) ") + ")"
    }
}
