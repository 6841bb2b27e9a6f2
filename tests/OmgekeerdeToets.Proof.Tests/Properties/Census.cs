using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using OmgekeerdeToets.Weighing;

namespace OmgekeerdeToets.Proof.Tests.Properties;

/// <summary>Counts what was tried, from many threads at once: a property that holds on packs without exceptions says nothing about exceptions.</summary>
internal sealed class Census
{
    private const double LeastShareOfTruths = 0.15;
    private const double LeastShareOfPacks = 0.01;

    private readonly ConcurrentDictionary<string, byte> _fingerprints = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _features = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<AdviceKind, int> _advices = new();
    private readonly long[] _truths = new long[3];
    private int _packs;
    private int _large;
    private long _cases;
    private long _rules;
    private long _amounts;
    private long _knownAmounts;

    public int Packs => _packs;

    public int DistinctPacks => _fingerprints.Count;

    public long Cases => _cases;

    public void Count(RulePack pack)
    {
        Interlocked.Increment(ref _packs);
        Interlocked.Add(ref _rules, pack.Blueprint.RuleCount);
        Interlocked.Add(ref _large, pack.Blueprint.Goals.Length >= 5 ? 1 : 0);
        _fingerprints.TryAdd(pack.Fingerprint, 0);
        foreach (var feature in Features.Of(pack))
        {
            _features.AddOrUpdate(feature, 1, (_, count) => count + 1);
        }
    }

    public void Count(Findings findings)
    {
        var counts = new long[3];
        foreach (var truth in findings.Truths)
        {
            counts[(int)truth]++;
        }

        var known = 0;
        foreach (var amount in findings.Amounts)
        {
            known += amount is null ? 0 : 1;
        }

        Interlocked.Increment(ref _cases);
        Interlocked.Add(ref _amounts, findings.Amounts.Length);
        Interlocked.Add(ref _knownAmounts, known);
        for (var i = 0; i < counts.Length; i++)
        {
            Interlocked.Add(ref _truths[i], counts[i]);
        }
    }

    public void Count(ImmutableArray<GoalVerdict> verdicts)
    {
        foreach (var verdict in verdicts)
        {
            _advices.AddOrUpdate(verdict.Kind, 1, (_, count) => count + 1);
        }
    }

    /// <summary>What was hardly tried; empty when the run says something.</summary>
    public IEnumerable<string> TooFew()
    {
        foreach (var truth in Enum.GetValues<Truth>().Where(truth => ShareOf(truth) < LeastShareOfTruths))
        {
            yield return $"{truth}: {Percent(ShareOf(truth))} of the findings";
        }

        foreach (var feature in Features.All.Where(feature => ShareOf(feature) < LeastShareOfPacks))
        {
            yield return $"{feature}: {Percent(ShareOf(feature))} of the packs";
        }

        if (_large * 2 < _packs)
        {
            yield return $"five goals or more: {Percent((double)_large / _packs)} of the packs";
        }
    }

    /// <summary>The distribution as Markdown.</summary>
    public string Report(string title, string command)
    {
        var text = new StringBuilder();
        Line($"# {title}");
        Line();
        Line($"`{command}`");
        Line();
        Line(string.Create(CultureInfo.InvariantCulture, $"{_packs:N0} packs of YAML text, {DistinctPacks:N0} of them distinct by fingerprint, {_cases:N0} cases; on average {(double)_rules / _packs:N0} rules a pack."));
        Line($"Five goals or more: {Percent((double)_large / _packs)} of the packs. Amounts known: {Percent((double)_knownAmounts / Math.Max(1, _amounts))}.");
        Line();
        Line("| truth | share of findings |");
        Line("|---|---|");
        foreach (var (word, truth) in new[] { ("ja", Truth.True), ("nee", Truth.False), ("onbekend", Truth.Unknown) })
        {
            Line($"| {word} | {Percent(ShareOf(truth))} |");
        }

        Line();
        Line("| advice | share of goals |");
        Line("|---|---|");
        foreach (var (kind, count) in _advices.OrderBy(pair => pair.Key))
        {
            Line($"| {kind} | {Percent((double)count / _advices.Values.Sum(value => (long)value))} |");
        }

        Line();
        Line("| in a pack | share of packs |");
        Line("|---|---|");
        foreach (var feature in Features.All)
        {
            Line($"| {feature} | {Percent(ShareOf(feature))} |");
        }

        return text.ToString();

        void Line(string line = "") => text.Append(line).Append('\n');
    }

    private double ShareOf(Truth truth) => (double)_truths[(int)truth] / Math.Max(1, _truths.Sum());

    private double ShareOf(string feature) => (double)_features.GetValueOrDefault(feature) / Math.Max(1, _packs);

    private static string Percent(double share) => share.ToString("0.0 %", CultureInfo.InvariantCulture);
}
