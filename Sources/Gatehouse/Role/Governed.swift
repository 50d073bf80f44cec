/// A thing that has an ``AccessPolicy``.
public protocol Governed {
    /// The type that decides.
    associatedtype Policy: AccessPolicy where Policy.Resource == Self

    /// What decides who may do what with it.
    static var policy: Policy { get }
}
