import Gatehouse
import GatehouseSQL
import Testing

@testable import GatehousePostgres

@Suite("The URL of a database")
struct AddressTests {
    private func parameters(_ url: String) throws -> [String: String] {
        try PostgresAddress(url).parameters.expose()
    }

    @Test func `a URL is taken apart by libpq`() throws {
        let found = try parameters(
            "postgresql://app%40site:p%3Aw%2F@db.example:6543/accounts?sslmode=verify-full&sslrootcert=%2Fetc%2Fca.pem")
        let expected = [
            "user": "app@site", "password": "p:w/", "host": "db.example", "port": "6543", "dbname": "accounts",
            "sslmode": "verify-full", "sslrootcert": "/etc/ca.pem",
        ]
        for (name, value) in expected { #expect(found[name] == value) }
        #expect(found["target_session_attrs"] == nil)
    }

    @Test func `of several hosts the one that takes writes is looked for, unless the URL says otherwise`() throws {
        let several = try parameters("postgres://a.example:1,b.example:2/db")
        #expect(several["host"] == "a.example,b.example" && several["port"] == "1,2")
        #expect(several["target_session_attrs"] == "read-write")
        let any = try parameters("postgres://a.example,b.example/db?target_session_attrs=any")
        #expect(any["target_session_attrs"] == "any")
    }

    @Test func `a network that drops packets is noticed, as soon as the URL wants it`() throws {
        let standard = try parameters("postgres://h/d")
        #expect(standard["connect_timeout"] == "3" && standard["tcp_user_timeout"] == "10000")
        #expect(standard["keepalives"] == "1" && standard["keepalives_idle"] == "10")
        let own = try parameters("postgres://h/d?connect_timeout=7&tcp_user_timeout=1&keepalives_idle=99")
        #expect(own["connect_timeout"] == "7" && own["tcp_user_timeout"] == "1" && own["keepalives_idle"] == "99")
    }

    @Test func `the client speaks UTF-8, whatever the URL says`() throws {
        #expect(try parameters("postgres://h/d?client_encoding=LATIN1")["client_encoding"] == "UTF8")
    }

    @Test(arguments: [
        "", "postgres:/h/d", "mysql://h/d", "host=h password=hunter2", "postgres://u:hunter2%zz@h/d",
        "postgres://u:hunter2@h/d?nosuch=1", "postgres://u:hunter2@[::1/d", "postgres://u:hunter2@h/d\0",
        "postgres://u:hunter2@h/" + String(repeating: "d", count: 5000),
    ])
    func `what cannot be read is refused without a word of it`(url: String) {
        let error = #expect(throws: SQLError.self) { _ = try PostgresDatabase(url: url) }
        #expect(error?.description.contains("hunter2") == false)
    }

    /// ATK-113: a password in the address of the database.
    @Test func `neither the address nor what is shown of it holds the password`() throws {
        let address = try PostgresAddress("postgres://u:hunter2@h:1/d?sslpassword=hunter3")
        var dumped = "\(address) \(String(reflecting: address)) \(address.shown)"
        dump(address, to: &dumped)
        #expect(!dumped.contains("hunter"))
        #expect(address.shown == "h, port 1, database d")
        #expect(address.harmless("a hunter2 b\nhunter3hunter2\tc") == "a <redacted> b <redacted><redacted> c")
    }

    @Test func `a schema is one more option`() throws {
        let address = try PostgresAddress("postgres://h/d?options=-c%20geqo%3Doff").schema("mine")
        #expect(address.parameters.expose()["options"] == "-c geqo=off -c search_path=mine")
    }
}
