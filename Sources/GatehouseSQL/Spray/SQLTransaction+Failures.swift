import Gatehouse

extension SQLTransaction: FailureStore {
    func addFailures(_ count: Int64, minute: Int64) throws {
        guard count > 0 else { return }
        try send(FailureSQL.add, [.integer(minute), .integer(count)])
    }

    func failures(from minute: Int64) throws -> Int64 {
        try query(FailureSQL.since, [.integer(minute)]).first?.integerOrNull("total") ?? 0
    }

    func failuresByHour(from first: Int64, upTo end: Int64) throws -> [Int64] {
        try query(FailureSQL.byHour, [.integer(first), .integer(end)]).map { try $0.integer("total") }
    }

    func deleteFailures(before minute: Int64, limit: Int) throws -> Int {
        try execute(FailureSQL.deleteOld, [.integer(minute), .limit(limit)])
    }
}
