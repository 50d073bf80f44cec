/// One line of numbers, or for a histogram several.
protocol MetricSeries: AnyObject, Sendable {
    func write(named name: String, labels: String, to text: inout String)
}

extension MetricSeries {
    func line(_ name: String, _ labels: String, _ value: some CustomStringConvertible) -> String {
        labels.isEmpty ? "\(name) \(value)\n" : "\(name){\(labels)} \(value)\n"
    }
}
