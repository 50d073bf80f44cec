/// Statements on `accounts`.
///
/// Reads give the columns the names that ``SQLTransaction`` builds an `Account` from; sessions are read with the same.
enum AccountSQL: String, SQLStatement {
    case insert = """
        INSERT INTO accounts (id, username, username_key, email, email_key, email_verified_at, status, created_at,
            updated_at, last_login_at, credential_stamp)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        ON CONFLICT DO NOTHING
        """
    case hasUsernameKey = """
        SELECT id FROM accounts WHERE username_key = $1
        """
    case hasEmailKey = """
        SELECT id FROM accounts WHERE email_key = $1
        """
    case byID = """
        SELECT a.id AS account_id, a.username AS username, a.email AS email,
            a.email_verified_at AS email_verified_at, a.status AS status, a.created_at AS account_created_at,
            a.updated_at AS account_updated_at, a.last_login_at AS last_login_at,
            a.credential_stamp AS account_stamp, p.must_change AS must_change
        FROM accounts AS a LEFT JOIN passwords AS p ON p.account_id = a.id
        WHERE a.id = $1
        """
    case byUsernameKey = """
        SELECT a.id AS account_id, a.username AS username, a.email AS email,
            a.email_verified_at AS email_verified_at, a.status AS status, a.created_at AS account_created_at,
            a.updated_at AS account_updated_at, a.last_login_at AS last_login_at,
            a.credential_stamp AS account_stamp, p.must_change AS must_change
        FROM accounts AS a LEFT JOIN passwords AS p ON p.account_id = a.id
        WHERE a.username_key = $1
        """
    case byEmailKey = """
        SELECT a.id AS account_id, a.username AS username, a.email AS email,
            a.email_verified_at AS email_verified_at, a.status AS status, a.created_at AS account_created_at,
            a.updated_at AS account_updated_at, a.last_login_at AS last_login_at,
            a.credential_stamp AS account_stamp, p.must_change AS must_change
        FROM accounts AS a LEFT JOIN passwords AS p ON p.account_id = a.id
        WHERE a.email_key = $1
        """
    case after = """
        SELECT a.id AS account_id, a.username AS username, a.email AS email,
            a.email_verified_at AS email_verified_at, a.status AS status, a.created_at AS account_created_at,
            a.updated_at AS account_updated_at, a.last_login_at AS last_login_at,
            a.credential_stamp AS account_stamp, p.must_change AS must_change
        FROM accounts AS a LEFT JOIN passwords AS p ON p.account_id = a.id
        WHERE a.id > $1 ORDER BY a.id LIMIT $2
        """
    case setStatus = """
        UPDATE accounts SET status = $1, updated_at = $2 WHERE id = $3
        """
    /// Changes nothing when another account has the address.
    case setAddress = """
        UPDATE accounts SET email = $1, email_key = $2, email_verified_at = $3, updated_at = $4
        WHERE id = $5 AND NOT EXISTS (SELECT 1 FROM accounts AS other WHERE other.email_key = $2 AND other.id <> $5)
        """
    case setAddressVerified = """
        UPDATE accounts SET email_verified_at = $1, updated_at = $1 WHERE id = $2 AND email_key = $3
        """
    case setLastLogin = """
        UPDATE accounts SET last_login_at = $1 WHERE id = $2
        """
    case setUpdated = """
        UPDATE accounts SET updated_at = $1 WHERE id = $2
        """
    case raiseCredentialStamp = """
        UPDATE accounts SET credential_stamp = credential_stamp + 1, updated_at = $1 WHERE id = $2
        RETURNING credential_stamp
        """
    case delete = """
        DELETE FROM accounts WHERE id = $1
        """
}
