using OmgekeerdeToets.Steps.Goals;

namespace OmgekeerdeToets.Exploring;

/// <summary>
/// What is open in one goal: a fact, judgement or policy choice, a field of a known list member, or backing.
/// </summary>
internal sealed record OpenFact
{
    /// <summary>The concept, or the list field; null for backing.</summary>
    public FactDefinition? Definition { get; init; }

    /// <summary>The list the member belongs to; null for a concept of its own.</summary>
    public FactDefinition? List { get; init; }

    /// <summary>The place of the member in its list; only with <see cref="List"/>.</summary>
    public int Member { get; init; }

    /// <summary>The name of the member; null for a concept of its own.</summary>
    public string? MemberName { get; init; }

    /// <summary>The solution whose backing is open; null for a fact.</summary>
    public string? Backing { get; init; }

    /// <summary>With <see cref="Backing"/>: of the organisation, not of the resident.</summary>
    public bool OfOrganisation { get; init; }

    /// <summary>The first step that reads it: 1 to 4, and 5 for backing, which is asked last.</summary>
    public required int Step { get; init; }

    /// <summary>The rule that reads it first, to say what the question is for.</summary>
    public required Rule ReadBy { get; init; }

    /// <summary>How a reader names it: <c>begrip</c>, <c>lijst.veld (lid)</c>, <c>draagvlak oplossing</c>.</summary>
    public string Name => Backing is not null ? NameOfBacking(Backing, OfOrganisation)
        : MemberName is null ? Definition!.Name
        : NameOfField(Definition!, MemberName);

    /// <summary>The name without the member or the solution: <c>begrip</c>, <c>lijst.veld</c>, <c>draagvlak</c>, <c>draagvlak_organisatie</c>.</summary>
    public string ShortName => Backing is not null ? NameOfBacking("", OfOrganisation).TrimEnd() : Definition!.QualifiedName;

    /// <summary>What the engine calls it; null for backing.</summary>
    public Slot? Slot { get; init; }

    /// <summary><c>draagvlak oplossing</c></summary>
    public static string NameOfBacking(string solution, bool ofOrganisation) =>
        (ofOrganisation ? "draagvlak_organisatie " : "draagvlak ") + solution;

    /// <summary><c>lijst.veld (lid)</c></summary>
    public static string NameOfField(FactDefinition field, string member) => $"{field.QualifiedName} ({member})";

    /// <summary>The same situation with this answered.</summary>
    public Situation Answer(Situation situation, Goal goal, FactValue value)
    {
        if (Backing is { } solution)
        {
            var backing = situation.BackingOf(goal.Name, solution);
            return situation.WithBacking(goal.Name, solution, OfOrganisation
                ? backing with { Organisation = value.Truth }
                : backing with { Resident = value.Truth });
        }

        return List is null ? situation.With(new Fact(Definition!, value)) : AnswerMember(situation, value);
    }

    private Situation AnswerMember(Situation situation, FactValue value)
    {
        var list = situation.FactOf(List!)!;
        var member = list.Value.Members[Member].With(Definition!, new Fact(Definition!, value));
        var members = list.Value.Members.SetItem(Member, member);
        return situation.With(list with { Value = FactValue.Of(members) });
    }
}
