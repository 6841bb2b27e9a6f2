using System.Collections.Immutable;
using System.Globalization;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Naming;
using OmgekeerdeToets.Syntax;
using K = OmgekeerdeToets.Syntax.Keywords.Key;

namespace OmgekeerdeToets.Cases.Lines;

/// <summary>
/// From the names in the header to the place of every cell. A column is called after a fact or a judgement of the vocabulary,
/// or <c>peildatum</c>, <c>draagvlak.oplossing</c>, <c>lijst.1.veld</c> and the like.
/// </summary>
internal sealed class CsvHeader(Blueprint blueprint, DiagnosticBag messages)
{
    private static readonly ImmutableArray<string> Plain = [K.ReferenceDate, K.Occasion, K.Fictional, K.Anonymised];

    private static readonly ImmutableArray<string> OfPeople =
    [
        K.Case, K.Name, K.Explanation, K.Source, K.Particulars, K.OwnProposal, K.Unprejudiced, K.Decision, K.Aftermath, K.Expected,
        $"{K.HelpRequest}.{K.Text}", $"{K.HelpRequest}.{K.Wish}",
    ];

    private readonly List<(string Key, CsvPlan Part)> _root = [];
    private readonly List<(string Key, CsvPlan Part)> _facts = [];
    private readonly List<(string Key, CsvPlan Part)> _judgements = [];
    private readonly List<(string Key, CsvPlan Part)> _goals = [];
    private readonly SortedDictionary<string, (int? Resident, int? Organisation)> _backing = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SortedDictionary<int, List<(string Key, CsvPlan Part)>>> _members = new(StringComparer.Ordinal);

    /// <summary>The plan for a row; worth nothing when there are errors among the messages.</summary>
    public CsvKeys Plan(ImmutableArray<Located<string>> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var column = 0; column < names.Length; column++)
        {
            if (names[column].Value.Length > 0 && !seen.Add(names[column].Value))
            {
                messages.Add(names[column].Span, StreamMessages.ColumnTwice(names[column].Value));
            }
            else if (names[column].Value.Length > 0)
            {
                Place(names[column], column);
            }
        }

        AddKeys(K.Goals, _goals);
        _facts.AddRange(_members.Select(list => (list.Key, (CsvPlan)new CsvMembers([.. list.Value.Values.Select(member => new CsvKeys([.. member]))]))));
        AddKeys(K.Facts, _facts);
        AddKeys(K.Judgements, _judgements);
        AddKeys(K.Backing, [.. _backing.Select(backing => (backing.Key, BackingOf(backing.Value.Resident, backing.Value.Organisation)))]);
        return new CsvKeys([.. _root]);
    }

    private void Place(Located<string> name, int column)
    {
        var parts = name.Value.Split('.');
        if (Plain.Contains(name.Value, StringComparer.Ordinal))
        {
            _root.Add((name.Value, new CsvCell(column)));
        }
        else if (OfPeople.Contains(name.Value, StringComparer.Ordinal))
        {
            messages.Add(name.Span, StreamMessages.KeyRefused(name.Value));
        }
        else if (!TryPlaceNamed(parts, column) && !TryPlaceMember(parts, column))
        {
            PlaceFact(name, column);
        }
    }

    /// <summary><c>draagvlak.oplossing</c>, <c>draagvlak_organisatie.oplossing</c>, <c>doelen.doel</c>, <c>hulpvraag.oplossing</c>.</summary>
    private bool TryPlaceNamed(string[] parts, int column)
    {
        switch (parts)
        {
            case [K.Backing, var solution] when IsSolution(solution):
                _backing[solution] = _backing.GetValueOrDefault(solution) with { Resident = column };
                return true;
            case [Keywords.Choice.BackingOfOrganisation, var solution] when IsSolution(solution):
                _backing[solution] = _backing.GetValueOrDefault(solution) with { Organisation = column };
                return true;
            case [K.Goals, var goal] when blueprint.FindGoal(goal) is not null:
                _goals.Add((goal, new CsvCell(column)));
                return true;
            case [K.HelpRequest, K.Solution]:
                AddKeys(K.HelpRequest, [(K.Solution, new CsvCell(column))]);
                return true;
            default:
                return false;
        }
    }

    /// <summary><c>lijst.1.veld</c></summary>
    private bool TryPlaceMember(string[] parts, int column)
    {
        if (parts is not [var list, var ordinal, var field]
            || !int.TryParse(ordinal, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > 1000
            || blueprint.FindFact(list)?.Fields.FirstOrDefault(known => known.Name == field) is not { } definition)
        {
            return false;
        }

        if (!_members.TryGetValue(list, out var members))
        {
            _members[list] = members = [];
        }

        if (!members.TryGetValue(number, out var fields))
        {
            members[number] = fields = [];
        }

        fields.Add((field, CellOf(definition, column)));
        return true;
    }

    private void PlaceFact(Located<string> name, int column)
    {
        if (blueprint.FindFact(name.Value) is { IsPolicyChoice: false } fact)
        {
            (fact.IsJudgement ? _judgements : _facts).Add((fact.Name, CellOf(fact, column)));
            return;
        }

        messages.Add(name.Span, blueprint.FindFact(name.Value) is not null ? CaseMessages.PolicyGiven(name.Value)
            : blueprint.Computed.Contains(name.Value) ? CaseMessages.ComputedGiven(name.Value)
            : StreamMessages.ColumnUnknown(name.Value, NearMiss.Find(name.Value, Legal())));
    }

    private static CsvCell CellOf(FactDefinition fact, int column) => new(
        column,
        MayBeReason: !fact.IsJudgement && fact.Type != FactType.Text && !fact.Options.Any(CaseWords.Reasons.Contains),
        IsList: fact.Type == FactType.List);

    private static CsvPlan BackingOf(int? resident, int? organisation) => organisation is null
        ? new CsvCell(resident!.Value)
        : new CsvKeys(
        [
            .. resident is { } by ? new[] { (K.Resident, (CsvPlan)new CsvCell(by)) } : [],
            (K.Organisation, new CsvCell(organisation.Value)),
        ]);

    private bool IsSolution(string name) => blueprint.Goals.Any(goal =>
        goal.Solutions.Any(solution => solution.Name == name || $"{goal.Name}/{solution.Name}" == name));

    private IEnumerable<string> Legal() => Plain
        .Concat(blueprint.Facts.Where(fact => !fact.IsPolicyChoice).Select(fact => fact.Name))
        .Concat(blueprint.Goals.SelectMany(goal => goal.Solutions).Select(solution => $"{K.Backing}.{solution.Name}"))
        .Concat(blueprint.Facts.SelectMany(list => list.Fields.Select(field => $"{list.Name}.1.{field.Name}")))
        .Distinct(StringComparer.Ordinal);

    private void AddKeys(string key, List<(string Key, CsvPlan Part)> parts)
    {
        if (parts.Count > 0)
        {
            _root.Add((key, new CsvKeys([.. parts])));
        }
    }
}
