import CoreMetrics
import Synchronization

/// How values are spread over fixed bounds; times in seconds.
final class PrometheusHistogram: TimerHandler, RecorderHandler, MetricSeries {
    /// From a look-up in memory to a request that is given up.
    private static let bounds: [Double] = [0.0005, 0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

    private struct State {
        var counts = [Int64](repeating: 0, count: bounds.count)
        var count: Int64 = 0
        var sum = 0.0
    }

    private let state = Mutex(State())

    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }

    func record(_ value: Int64) { record(Double(value)) }

    func record(_ value: Double) {
        state.withLock { state in
            if let place = PrometheusHistogram.bounds.firstIndex(where: { value <= $0 }) { state.counts[place] += 1 }
            state.count += 1
            state.sum += value
        }
    }

    func write(named name: String, labels: String, to text: inout String) {
        let state = state.withLock { $0 }
        let prefix = labels.isEmpty ? "" : labels + ","
        var below: Int64 = 0
        for (bound, count) in zip(PrometheusHistogram.bounds, state.counts) {
            below += count
            text += line(name + "_bucket", "\(prefix)le=\"\(bound)\"", below)
        }
        text += line(name + "_bucket", "\(prefix)le=\"+Inf\"", state.count)
        text += line(name + "_sum", labels, state.sum)
        text += line(name + "_count", labels, state.count)
    }
}
