public import CoreMetrics
import Synchronization

/// Keeps what swift-metrics reports and shows it in Prometheus's text format, version 0.0.4.
///
/// ```swift
/// import GatehouseMetrics
/// import Metrics
///
/// let metrics = PrometheusMetrics()
/// MetricsSystem.bootstrap(metrics)        // before `Auth` is made
/// ```
///
/// Serve ``text()`` on a port that only the collector reaches.
///
/// Memory is bounded: at most ``seriesLimit`` series are kept, and what would be one more is counted in
/// `gatehouse_metrics_dropped_total`.
public final class PrometheusMetrics: MetricsFactory, Sendable {
    /// How many series are kept at most.
    public static let seriesLimit = 2000

    private struct State {
        var families: [String: MetricFamily] = [:]
        var series = 0
        var dropped: Int64 = 0
    }

    private let state = Mutex(State())

    /// An empty collection.
    public init() {}

    /// Everything as it stands now; families by name.
    public func text() -> String {
        let (families, dropped) = state.withLock { state in
            (state.families.sorted { $0.key < $1.key }, state.dropped)
        }
        var text = families.reduce(into: "") { text, family in family.value.write(named: family.key, to: &text) }
        text += "# TYPE gatehouse_metrics_dropped_total counter\ngatehouse_metrics_dropped_total \(dropped)\n"
        return text
    }

    /// A number that only grows.
    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        let name = MetricName.of(label, ending: "_total")
        return series(.counter, name, dimensions) { PrometheusCounter() } ?? NOOPMetricsHandler.instance
    }

    /// A number that goes up and down.
    public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        series(.gauge, MetricName.of(label), dimensions) { PrometheusGauge() } ?? NOOPMetricsHandler.instance
    }

    /// The newest value, or with `aggregate` how values are spread.
    public func makeRecorder(
        label: String, dimensions: [(String, String)], aggregate: Bool
    ) -> any RecorderHandler {
        let name = MetricName.of(label)
        guard aggregate else {
            return series(.gauge, name, dimensions) { PrometheusGauge() } ?? NOOPMetricsHandler.instance
        }
        return series(.histogram, name, dimensions) { PrometheusHistogram() } ?? NOOPMetricsHandler.instance
    }

    /// How times are spread, in seconds.
    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        let name = MetricName.of(label, ending: "_seconds")
        return series(.histogram, name, dimensions) { PrometheusHistogram() } ?? NOOPMetricsHandler.instance
    }

    /// A series stays: its numbers go on when the same one is made again.
    public func destroyCounter(_ handler: any CounterHandler) {}

    /// A series stays: its numbers go on when the same one is made again.
    public func destroyMeter(_ handler: any MeterHandler) {}

    /// A series stays: its numbers go on when the same one is made again.
    public func destroyRecorder(_ handler: any RecorderHandler) {}

    /// A series stays: its numbers go on when the same one is made again.
    public func destroyTimer(_ handler: any TimerHandler) {}

    /// The series of this name and these labels; nil when there are too many, or when the name is of another type.
    private func series<Series: MetricSeries>(
        _ type: MetricFamily.Kind, _ name: String, _ dimensions: [(String, String)], make: () -> Series
    ) -> Series? {
        let labels = MetricName.labels(dimensions)
        return state.withLock { state in
            var family = state.families[name] ?? MetricFamily(kind: type)
            let found = family.series[labels]
            if let found = found as? Series { return found }
            guard found == nil, family.kind == type, state.series < PrometheusMetrics.seriesLimit else {
                state.dropped += 1
                return nil
            }
            let made = make()
            family.series[labels] = made
            state.families[name] = family
            state.series += 1
            return made
        }
    }
}
