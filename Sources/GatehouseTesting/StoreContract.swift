public import Gatehouse

/// What every `Store` must do, as a suite that each one runs.
///
/// With Swift Testing, one test runs them all and names each:
///
/// <!-- code: declarations -->
///
/// ```swift
/// @Test(arguments: StoreContract.cases)
/// func `the store keeps the contract`(_ one: StoreContract.Case) async throws {
///     try await StoreContract { try await makeEmptyStore() }.run(one)
/// }
/// ```
public struct StoreContract: Sendable {
    /// One promise of the contract.
    public struct Case: Sendable, CustomStringConvertible {
        /// The promise, as a sentence.
        public let name: String

        let check: @Sendable (ContractBench) async throws -> Void

        init(_ name: String, _ check: @escaping @Sendable (ContractBench) async throws -> Void) {
            self.name = name
            self.check = check
        }

        /// The promise.
        public var description: String { name }
    }

    /// All promises.
    public static let cases =
        transactionCases + revocationCases + textCases + accountCases + accountChangeCases + passwordCases
        + sessionCases + sessionEndCases + guardedSessionCases + deviceCases + roleCases + permissionCases
        + throttleCases + throttleRaceCases + steadyCases
        + knownDeviceCases + failureCases + auditCases + addressCases + auditGuardCases + auditSealCases
        + oneTimeTokenCases + shortCodeCases + outboxCases + identityCases + importCases

    private let parallelism: Int
    private let makeStore: @Sendable () async throws -> any Store

    /// A run of the contract over stores made by this function.
    ///
    /// - Parameters:
    ///   - parallelism: how many tasks race each other where the contract speaks of races.
    ///   - makeStore: makes an empty store with its schema; it is closed after each case.
    public init(parallelism: Int = 100, makeStore: @escaping @Sendable () async throws -> any Store) {
        self.parallelism = parallelism
        self.makeStore = makeStore
    }

    /// Checks one promise on a store of its own.
    ///
    /// - Throws: ``ContractViolation`` when it is broken, and whatever the store throws where it must not.
    public func run(_ one: Case) async throws {
        let store = try await makeStore()
        let listener = RecordingListener()
        store.attach(listener)
        let bench = ContractBench(name: one.name, store: store, listener: listener, parallelism: parallelism)
        do {
            try await one.check(bench)
        } catch {
            try? await store.close()
            throw error
        }
        try await store.close()
    }

    /// Checks all promises, one after the other, until one is broken.
    ///
    /// - Throws: ``ContractViolation`` for the first that is broken.
    public func run() async throws {
        for one in StoreContract.cases { try await run(one) }
    }
}

/// A store that broke its contract.
public struct ContractViolation: Error, Sendable, CustomStringConvertible {
    /// The promise that was broken.
    public let caseName: String

    /// What happened instead.
    public let message: String

    /// The promise and what happened instead.
    public var description: String { "\(caseName): \(message)" }
}
