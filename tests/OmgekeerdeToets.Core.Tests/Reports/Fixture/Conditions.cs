using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Reports.Wording;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Tracing;

namespace OmgekeerdeToets.Core.Tests.Reports.Fixture;

/// <summary>A condition written by hand, which explains itself as <see cref="IRuleSet.Explain"/> asks of every engine.</summary>
internal abstract record HandCondition(string Text, FactDefinition Fact)
{
    public abstract Truth Holds(Situation situation);

    public abstract TraceNode Explain(Situation situation, string id);

    public virtual LeafReads Reads => new([Fact]);

    protected static TraceNode FactNode(string id, FactDefinition definition, Fact? fact, string? member = null) => new()
    {
        Id = $"{id}/{definition.Name}",
        Text = definition.Name,
        Fact = definition.QualifiedName,
        Member = member,
        Verdict = definition.Type == FactType.YesNo ? CodeWords.Of(fact?.Value.Truth ?? Truth.Unknown) : null,
        Found = fact is { Value.IsKnown: true } ? ValueWording.Show(fact.Value, definition) : null,
        Reason = fact is { Value.IsKnown: true } ? null : ValueWording.Show(fact?.Value.Reason ?? UnknownReason.NotAsked),
        Source = fact?.JudgedBy ?? fact?.Source,
        Date = fact?.Date,
        IsJudgement = definition.IsJudgement,
    };
}

/// <summary>A yes/no fact.</summary>
internal sealed record Is(FactDefinition Asked) : HandCondition(Asked.Name, Asked)
{
    public override Truth Holds(Situation situation) => situation.ValueOf(Fact).Truth;

    public override TraceNode Explain(Situation situation, string id) => FactNode(id, Fact, situation.FactOf(Fact));
}

/// <summary>The opposite of a yes/no fact.</summary>
internal sealed record IsNot(FactDefinition Asked) : HandCondition("niet " + Asked.Name, Asked)
{
    public override Truth Holds(Situation situation) => situation.ValueOf(Fact).Truth.Not();

    public override TraceNode Explain(Situation situation, string id) => new()
    {
        Id = $"{id}/niet_{Fact.Name}",
        Text = Text,
        Verdict = CodeWords.Of(Holds(situation)),
        Joining = Joining.Not,
        Children = [FactNode(id, Fact, situation.FactOf(Fact))],
    };
}

/// <summary>A number of at most so much.</summary>
internal sealed record AtMost(FactDefinition Asked, int Most)
    : HandCondition($"{Asked.Name} hoogstens {Most} {Asked.Unit}", Asked)
{
    public override Truth Holds(Situation situation) => situation.ValueOf(Fact).Exact is { } number
        ? TruthLogic.From(number <= new Fraction(Most))
        : Truth.Unknown;

    public override TraceNode Explain(Situation situation, string id)
    {
        var fact = FactNode(id, Fact, situation.FactOf(Fact));
        return new TraceNode
        {
            Id = $"{id}/{Fact.Name}_hoogstens",
            Text = Text,
            Verdict = CodeWords.Of(Holds(situation)),
            Found = fact.Found ?? "onbekend",
            Expected = UnitWording.Show(new Fraction(Most), new Unit(Fact.Unit!)),
            Children = [fact],
        };
    }
}

/// <summary>A quantifier over a list: at least one member, or all of them.</summary>
internal sealed record OfMembers(FactDefinition List, FactDefinition Field, bool All)
    : HandCondition($"voor {(All ? "alle" : "minstens een van")} {List.Name} geldt {Field.Name}", Field)
{
    public override Truth Holds(Situation situation)
    {
        var value = situation.ValueOf(List);
        return value.IsKnown
            ? value.Members.Aggregate(All ? Truth.True : Truth.False, (truth, member) =>
                All ? truth.And(member.ValueOf(Field).Truth) : truth.Or(member.ValueOf(Field).Truth))
            : Truth.Unknown;
    }

    public override TraceNode Explain(Situation situation, string id)
    {
        var value = situation.ValueOf(List);
        var node = new TraceNode { Id = $"{id}/{List.Name}", Text = Text, Verdict = CodeWords.Of(Holds(situation)) };
        return value.IsKnown
            ? node with { Joining = All ? Joining.All : Joining.Some, Children = [.. value.Members.Select(member => MemberNode(node.Id, member))] }
            : node with { Children = [FactNode(id, List, situation.FactOf(List))] };
    }

    private TraceNode MemberNode(string id, ListMember member) => new()
    {
        Id = $"{id}/{member.Name}",
        Text = member.Name,
        Member = member.Name,
        Verdict = CodeWords.Of(member.ValueOf(Field).Truth),
        Joining = Joining.All,
        Children = [FactNode($"{id}/{member.Name}", Field, member.Fields[Field.Index], member.Name)],
    };
}
