import Gatehouse

/// What a look at the whole record found, as it is printed.
struct AuditReportRow: Row {
    let fits: Bool
    let fault: String?
    let faultSeal: Int64?
    let faultRow: String?
    let rows: Int64
    let seals: Int64
    let lastSeal: Int64
    let sealedThrough: String?
    let droppedThrough: Int64
    let erased: Int64
    let late: Int64
    let firstLate: String?
    let unsealed: Int64
    let oldestUnsealed: String?
    let anchors: Int

    init(_ report: AuditReport) {
        fits = report.fault == nil
        fault = report.fault?.description
        faultSeal = report.fault?.seal
        faultRow = report.fault?.row?.description
        rows = report.rows
        seals = report.seals
        lastSeal = report.lastSeal
        sealedThrough = report.sealedThrough?.iso8601WithMicroseconds
        droppedThrough = report.droppedThrough
        erased = report.erased
        late = report.late
        firstLate = report.firstLate?.description
        unsealed = report.unsealed
        oldestUnsealed = report.oldestUnsealed?.iso8601WithMicroseconds
        anchors = report.anchors
    }

    var text: String { (verdict + notes).joined(separator: "\n") }

    private var verdict: [String] {
        let extent = "\(rows) rows under \(seals) seals, everything up to \(sealedThrough ?? "no time at all")"
        guard let fault else { return ["The record fits: \(extent)."] }
        return ["The record does not fit. \(fault)", "Before that it fits: \(extent)."]
    }

    private var notes: [String] {
        var notes: [String] = []
        if droppedThrough > 0 {
            notes.append("What was under the seals up to \(droppedThrough) was dropped for its age.")
        }
        if let oldestUnsealed { notes.append("Not sealed yet: \(unsealed) rows, the oldest of \(oldestUnsealed).") }
        if erased > 0 {
            notes.append("Without client, user agent and name, their accounts being deleted: \(erased) rows.")
        }
        if let firstLate {
            notes.append("Came late, behind rows that were sealed already: \(late) rows, first \(firstLate).")
        }
        if anchors == 0, lastSeal > 0, fits {
            notes.append("There is no anchor: had the end been cut off, or an old copy put back, this would not tell.")
        }
        return notes
    }

    enum CodingKeys: String, CodingKey {
        case fits, fault, faultSeal, faultRow, rows, seals, lastSeal, sealedThrough, droppedThrough, erased, late
        case firstLate, unsealed, oldestUnsealed, anchors
    }
}
