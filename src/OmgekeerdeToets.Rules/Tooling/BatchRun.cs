using System.Diagnostics.CodeAnalysis;
using OmgekeerdeToets.Text;
using OmgekeerdeToets.Tooling.Streaming;

namespace OmgekeerdeToets.Tooling;

/// <summary>
/// Computes streams of cases (<i>doorrekening</i>): the effect of rules on many, and no advice about somebody. One line out for
/// every line in, in the same order, form <c>doorrekening/1</c>; a line that is refused gives <c>fout/1</c> in its place and stops
/// nothing. What it holds in memory does not grow with the streams.
/// </summary>
[Experimental("OTX001")]
public sealed class BatchRun
{
    private readonly RulePack _pack;

    /// <summary>A run with the rules of this pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is null.</exception>
    public BatchRun(RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        _pack = pack;
    }

    /// <summary>The reference date (<i>peildatum</i>) that counts instead of the one in the lines; null to take theirs, which they must then have.</summary>
    public DateOnly? ReferenceDate { get; init; }

    /// <summary>How far open questions are looked into (<i>onderzoek</i>); unless told, not at all.</summary>
    public AssessmentOptions Options { get; init; } = new() { Completions = 0 };

    /// <summary>The name of the one goal (<i>doel</i>) to compute; null for all.</summary>
    public string? Goal { get; init; }

    /// <summary>How many threads compute; 1 unless told. The output is the same for any number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int Workers
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }
    = 1;

    /// <summary>Is told what is wrong with a line or an input, in the order of the lines; null when nobody listens.</summary>
    public Action<Diagnostic>? Said { get; init; }

    /// <summary>Is told how many lines were computed or refused so far; null when nobody listens.</summary>
    public Action<long>? Progressed { get; init; }

    /// <summary>Computes the streams, one after the other.</summary>
    /// <param name="inputs">The streams. An input that cannot be read is said, and the others are computed.</param>
    /// <param name="output">Where the lines go, UTF-8; null for the totals only. It stays open.</param>
    /// <param name="cancellationToken">Ends the run; what was written by then is not whole.</param>
    /// <exception cref="ArgumentNullException"><paramref name="inputs"/> is null.</exception>
    /// <exception cref="IOException">The output could not be written.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public async Task<BatchTotals> RunAsync(
        IReadOnlyList<BatchInput> inputs, Stream? output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var settings = new BatchSettings(ReferenceDate, Options, Goal, output is not null);
        var pipeline = new BatchPipeline(_pack.Rules, settings, Workers, Say, Progressed ?? (_ => { }));
        await pipeline.RunAsync(inputs, output ?? Stream.Null, cancellationToken).ConfigureAwait(false);
        return new BatchTotals(pipeline.Total().ToForm(ReferenceDate, Goal), pipeline.HasUnreadInput);
    }

    /// <summary>INVARIANT: also the name of a file is never repeated where it holds a citizen service number.</summary>
    private void Say(Diagnostic diagnostic) => Said?.Invoke(diagnostic with { Path = CitizenServiceNumber.Mask(diagnostic.Path) });
}
