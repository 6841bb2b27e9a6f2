using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Syntax;
using K = OmgekeerdeToets.Syntax.Keywords.Key;

namespace OmgekeerdeToets.Cases.Lines;

/// <summary>The keys of a line that are read without a tree; the others are for the full reader.</summary>
internal enum LineKey
{
    ReferenceDate,
    Facts,
    Judgements,
    Backing,
    Goals,
    HelpRequest,
    Occasion,
    Fictional,
    Anonymised,
}

/// <summary>The keys of what is said of one thing.</summary>
internal enum SaidKey
{
    Value,
    Source,
    Date,
    Reason,
    By,
    Resident,
    Organisation,
    Solution,
}

/// <summary>A concept or a field that a line may state.</summary>
/// <param name="Place">Among all that can be stated, to see what is stated twice.</param>
/// <param name="Values">Reads its values.</param>
/// <param name="Fields">Of a list, by name.</param>
internal sealed record LineFact(int Place, ValueTexts Values, ByteTable<LineFact>? Fields)
{
    public FactDefinition Definition => Values.Definition;
}

/// <summary>Every name that a line may hold, by its bytes. For one thread: the values of a concept are remembered with it.</summary>
internal sealed class LineNames
{
    private int _places;

    public LineNames(Blueprint blueprint)
    {
        Facts = TableOf(blueprint.Facts.Where(fact => fact is { IsJudgement: false, IsPolicyChoice: false }), blueprint);
        Judgements = TableOf(blueprint.Facts.Where(fact => fact is { IsJudgement: true, Type: not FactType.List }), blueprint);
        var solutions = blueprint.Goals.SelectMany(goal => goal.Solutions.Select(solution => (Goal: goal.Name, solution.Name))).ToList();
        var names = solutions.Select(known => (Written: known.Name, known.Name))
            .Concat(solutions.Select(known => (Written: known.Goal + "/" + known.Name, known.Name)))
            .DistinctBy(known => known.Written, StringComparer.Ordinal)
            .ToList();
        Solutions = ByteTable<string>.Of(names.Select(known => (known.Written, known.Written)));
        Requests = ByteTable<HelpRequest>.Of(names.Select(known => (known.Written, new HelpRequest(null, null, known.Name))));
        Goals = ByteTable<string>.Of(blueprint.Goals.Select(goal => (goal.Name, goal.Name)));
    }

    public static ByteTable<LineKey> Keys { get; } = ByteTable<LineKey>.Of(
    [
        (K.ReferenceDate, LineKey.ReferenceDate), (K.Facts, LineKey.Facts), (K.Judgements, LineKey.Judgements),
        (K.Backing, LineKey.Backing), (K.Goals, LineKey.Goals), (K.HelpRequest, LineKey.HelpRequest),
        (K.Occasion, LineKey.Occasion), (K.Fictional, LineKey.Fictional), (K.Anonymised, LineKey.Anonymised),
    ]);

    public static ByteTable<SaidKey> SaidKeys { get; } = ByteTable<SaidKey>.Of(
    [
        (K.Value, SaidKey.Value), (K.Source, SaidKey.Source), (K.Date, SaidKey.Date), (K.Reason, SaidKey.Reason), (K.By, SaidKey.By),
        (K.Resident, SaidKey.Resident), (K.Organisation, SaidKey.Organisation), (K.Solution, SaidKey.Solution),
    ]);

    /// <summary>The name of a member of a list, among its fields.</summary>
    public static byte[] MemberName { get; } = System.Text.Encoding.UTF8.GetBytes(Keywords.Choice.Name);

    public static ByteTable<UnknownReason> Reasons { get; } = ByteTable<UnknownReason>.Of(CaseWords.Reasons.Words.Select(word => (word, CaseWords.Reasons[word])));

    public static ByteTable<Truth> Truths { get; } = ByteTable<Truth>.Of(CaseWords.Truths.Words.Select(word => (word, CaseWords.Truths[word])));

    public static ByteTable<ChosenBy> ChosenBy { get; } = ByteTable<ChosenBy>.Of(CaseWords.ChosenBy.Words.Select(word => (word, CaseWords.ChosenBy[word])));

    public static ByteTable<Occasion> Occasions { get; } = ByteTable<Occasion>.Of(CaseWords.Occasions.Words
        .Select(word => (word, new Occasion(CaseWords.Occasions[word])))
        .Where(named => named.Item2.Kind != OccasionKind.OwnInitiative));

    public ByteTable<LineFact> Facts { get; }

    public ByteTable<LineFact> Judgements { get; }

    /// <summary>As a line writes them: <c>oplossing</c> and <c>doel/oplossing</c>.</summary>
    public ByteTable<string> Solutions { get; }

    public ByteTable<HelpRequest> Requests { get; }

    public ByteTable<string> Goals { get; }

    /// <summary>How many facts, judgements and fields there are.</summary>
    public int Places => _places;

    private ByteTable<LineFact> TableOf(IEnumerable<FactDefinition> facts, Blueprint blueprint) => ByteTable<LineFact>.Of(
    [
        .. facts.Select(fact => (fact.Name, new LineFact(_places++, new ValueTexts(fact), FieldsOf(fact, blueprint)))),
    ]);

    private ByteTable<LineFact>? FieldsOf(FactDefinition fact, Blueprint blueprint) => fact.Type != FactType.List ? null : ByteTable<LineFact>.Of(
    [
        .. fact.Fields
            .Where(field => field is { IsJudgement: false, Type: not FactType.List } && field.Name != Keywords.Choice.Name)
            .Where(field => !blueprint.Computed.Contains(field.QualifiedName))
            .Select(field => (field.Name, new LineFact(_places++, new ValueTexts(field), null))),
    ]);
}
