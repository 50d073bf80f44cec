/// Statements on a database that was put back.
enum BackupSQL: String, SQLStatement {
    case endSessions = """
        DELETE FROM sessions
        """
    case forgetDevices = """
        DELETE FROM devices
        """
    case spendTokens = """
        DELETE FROM one_time_tokens
        """
}
