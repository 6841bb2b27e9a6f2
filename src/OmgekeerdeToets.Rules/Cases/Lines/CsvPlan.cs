using System.Collections.Immutable;

namespace OmgekeerdeToets.Cases.Lines;

/// <summary>Where the cells of a row go in the case that the row is.</summary>
internal abstract record CsvPlan
{
    /// <summary>The columns in this part.</summary>
    public abstract ImmutableArray<int> Columns { get; }
}

/// <summary>One cell.</summary>
/// <param name="Column">Its place in the row, from 0.</param>
/// <param name="MayBeReason"><c>weet_niet</c> and <c>liever_niet</c> say here that the value is unknown, and why.</param>
/// <param name="IsList"><c>[]</c> says here that there are none.</param>
internal sealed record CsvCell(int Column, bool MayBeReason = false, bool IsList = false) : CsvPlan
{
    public override ImmutableArray<int> Columns { get; } = [Column];
}

/// <summary>Keys with what belongs to them; an empty part is left out.</summary>
internal sealed record CsvKeys(ImmutableArray<(string Key, CsvPlan Part)> Parts) : CsvPlan
{
    public override ImmutableArray<int> Columns { get; } = [.. Parts.SelectMany(part => part.Part.Columns)];
}

/// <summary>Members of a list, in the order of their numbers; an empty member is left out.</summary>
internal sealed record CsvMembers(ImmutableArray<CsvKeys> Members) : CsvPlan
{
    public override ImmutableArray<int> Columns { get; } = [.. Members.SelectMany(member => member.Columns)];
}
