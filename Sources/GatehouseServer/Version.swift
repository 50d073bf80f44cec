/// Which release this program is; `make dist` names its files after it.
enum Version {
    static let current = "0.1.0"
}
