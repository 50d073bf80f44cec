import Gatehouse
import Testing

@Suite struct `Permissions` {
    @Test(arguments: [
        "posts", "posts:write", "posts:*", "*", "a:b:c:*", "a-b_c.d:9", String(repeating: "p", count: 64),
    ])
    func `parts of small letters, digits and a few marks are a permission`(name: String) {
        #expect(Permission(name)?.name == name)
        #expect(Permission(stringLiteral: name).name == name)
    }

    @Test(arguments: [
        "", ":", "posts:", ":write", "posts::write", "**", "po*", "posts:*:write", "*:posts", "Posts:write",
        "posts write",
        "posts/write", "posts:write\n", "posts:write\0", "p\u{43E}sts:write", "posts:*\u{FE0F}", "posts:wr\u{301}ite",
        "\u{FF0A}", String(repeating: "p", count: 65), "p" + String(repeating: "\u{301}", count: 100_000),
    ])
    func `any other is not, and nobody has it`(name: String) {
        #expect(Permission(name) == nil)
        #expect(!PermissionSet.everything.contains(Permission(stringLiteral: name)))
        #expect(PermissionSet([Permission(stringLiteral: name)]) == .none)
    }

    @Test(arguments: [
        ("posts:write", "posts:write", true), ("posts:write", "posts:read", false), ("posts:write", "posts", false),
        ("posts:write", "posts:write:own", false), ("posts:write", "posts:*", false), ("posts:*", "posts:write", true),
        ("posts:*", "posts:drafts:read", true), ("posts:*", "posts:*", true), ("posts:*", "posts:drafts:*", true),
        ("posts:*", "posts", false), ("posts:*", "postscript:read", false), ("posts:*", "*", false),
        ("*", "posts:write", true), ("*", "posts", true), ("*", "*", true),
    ])
    func `a wildcard covers what begins with it`(grant: Permission, wanted: Permission, expected: Bool) {
        #expect(grant.covers(wanted) == expected)
        #expect(PermissionSet([grant]).contains(wanted) == expected)
        #expect(PermissionSet([grant, "zebra:see", "apes:*", "ants"]).contains(wanted) == expected)
    }

    @Test func `a set holds each grant once, and none that a wildcard covers`() {
        let set: PermissionSet = ["posts:write", "posts:*", "users:read", "posts:drafts:*", "users:read", "media"]
        #expect(set.granted == ["posts:*", "media", "users:read"])
        #expect(set.contains(["posts:read", "media"]))
        #expect(!set.contains(["posts:read", "users:write"]))
        #expect(PermissionSet(["*", "posts:*", "a"] as [Permission]) == .everything)
    }

    @Test func `the set says what its grants say, whichever they are`() {
        let names: [Permission] = ["a", "a:a", "a:b", "a:b:c", "a:*", "a:b:*", "b", "b:a", "b:*", "*"]
        for bits in 0..<(1 << names.count) {
            let grants = names.indices.filter { bits >> $0 & 1 == 1 }.map { names[$0] }
            let set = PermissionSet(grants)
            for name in names where set.contains(name) != grants.contains(where: { $0.covers(name) }) {
                Issue.record("\(grants) and \(name)")
            }
        }
    }

    @Test func `all that a permission can be granted as is known`() {
        #expect(("a:b:c" as Permission).grantedBy == ["*", "a:*", "a:b:*", "a:b:c"])
        #expect(("a:*" as Permission).grantedBy == ["*", "a:*"])
        #expect(Permission.everything.grantedBy == ["*"])
        #expect(("No Permission" as Permission).grantedBy == [])
    }
}
