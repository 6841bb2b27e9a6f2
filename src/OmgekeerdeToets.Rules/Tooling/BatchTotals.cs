using System.Diagnostics.CodeAnalysis;
using OmgekeerdeToets.Reports.Json;
using OmgekeerdeToets.Tooling.Streaming;

namespace OmgekeerdeToets.Tooling;

/// <summary>What all lines of a <i>doorrekening</i> came to: the effect of the rules, counted.</summary>
[Experimental("OTX001")]
public sealed class BatchTotals
{
    private readonly BatchTotalsForm _form;

    internal BatchTotals(BatchTotalsForm form, bool hasUnreadInput)
    {
        _form = form;
        HasUnreadInput = hasUnreadInput;
    }

    /// <summary>How many lines there were; blank lines are none.</summary>
    public long Lines => _form.Lines;

    /// <summary>How many were computed.</summary>
    public long Computed => _form.Computed;

    /// <summary>How many were refused (<i>fout</i>).</summary>
    public long Refused => _form.Refused;

    /// <summary>True when an input could not be read, or not to its end.</summary>
    public bool HasUnreadInput { get; }

    /// <summary>The totals for people, in Dutch.</summary>
    public string ToText() => TotalsText.Of(_form);

    /// <summary>The totals as JSON, form <c>totalen/1</c>.</summary>
    public string ToJson() => JsonStyle.Document(_form, BatchJsonContext.Indented.BatchTotalsForm);

    /// <summary>How many lines were computed and how many refused.</summary>
    public override string ToString() => $"{Computed} computed, {Refused} refused";
}
