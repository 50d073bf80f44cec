/// What was put back, and what is left to do.
struct RestoreRow: Row {
    let database: String
    let kept: String?
    let keys: String?
    let keptAnchor: String?
    let sealedRows: Int64

    init(_ settings: Settings, kept: String?, keys: String?, anchor: String?, rows: Int64) {
        database = settings.database
        self.kept = kept
        self.keys = keys
        keptAnchor = anchor
        sealedRows = rows
    }

    var text: String {
        """
        \(database) is the backup now; \(sealedRows) sealed rows of its record fit.
        What was there: \(kept ?? "nothing"). Delete it when nobody needs it any more.
        To check:
          keys      \(keys ?? "the setting keys") must be those of the backup (`gatehouse keys list`)
          anchor    \(keptAnchor ?? "there was none"), because it knows newer seals
          sessions  everybody was signed out, and links that were mailed are dead
          since     passwords, addresses and roles that were changed after the backup are as they were before
          then      `gatehouse doctor`, and start the server
        """
    }
}
