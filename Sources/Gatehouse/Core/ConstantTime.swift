/// Comparison of secrets.
package enum ConstantTime {
    /// Whether two byte strings are equal, in a time that depends on their lengths alone.
    package static func equal(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        Sodium.equal(left, right)
    }
}
