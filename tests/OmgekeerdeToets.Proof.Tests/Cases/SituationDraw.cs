using System.Collections.Immutable;
using System.Globalization;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Proof.Tests.Generation;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Proof.Tests.Cases;

/// <summary>
/// Cases for one pack: the constants of its conditions hit exactly and missed by one step, the three kinds of unknown, lists that
/// are empty, unknown or full of unknown fields, and days around every day on which something begins or ends.
/// </summary>
internal sealed class SituationDraw
{
    private readonly Draw _draw;
    private readonly RulePack _pack;
    private readonly FactValues _values;
    private readonly ImmutableArray<DateOnly> _days;

    public SituationDraw(RulePack pack, ulong seed)
    {
        _pack = pack;
        _draw = new Draw(seed);
        var contents = PackContents.Of(pack);
        _values = new FactValues(pack, contents);
        ImmutableArray<DateOnly> turns = [.. contents.Turns(pack).Concat(contents.Dates())];
        _days = [.. turns.SelectMany(day => new[] { day.AddDays(-1), day, day.AddDays(1) }), PackDraw.Anchor];
    }

    /// <param name="open">Of a hundred facts, how many are unknown; null for any share.</param>
    public Situation Next(int? open = null)
    {
        var share = open ?? _draw.Pick(0, 8, 20, 20, 45);
        var day = _draw.Chance(70) ? _draw.Pick(_days) : PackDraw.Anchor.AddDays(_draw.Between(-700, 700));
        return new Situation(_pack.Blueprint, new SituationContent
        {
            Name = "een gegenereerde casus",
            ReferenceDate = day,
            Occasion = new Occasion(OccasionKind.HelpRequest),
            Facts = [.. _pack.Blueprint.Facts.Select(definition => definition.IsPolicyChoice ? Policy(definition, day) : Stated(definition, share))],
            Backings = BySolution<Backing>.Of([.. Backings(share)]),
            DueCare = BySolution<DueCare>.Of([.. DueCares()]),
            IsFictional = true,
        });
    }

    // As whoever builds a situation does: the municipality's choice as it stands on the day.
    private Fact? Policy(FactDefinition definition, DateOnly day) =>
        _pack.Blueprint.Policies.FirstOrDefault(policy => policy.Definition == definition && policy.Validity.Contains(day)) is { } policy
            ? new Fact(definition, policy.Value) { Source = policy.Source }
            : null;

    private Fact? Stated(FactDefinition definition, int open)
    {
        if (!_draw.Chance(open))
        {
            var value = definition.Type == FactType.List ? FactValue.Of(Members(definition, open)) : _values.Draw(definition, _draw);
            return definition.IsJudgement
                ? new Fact(definition, value) { JudgedBy = "klantmanager", Because = "Dat is gebleken." }
                : new Fact(definition, value);
        }

        return _draw.Below(3) switch
        {
            0 => null,
            1 => definition.IsJudgement ? null : new Fact(definition, FactValue.DoesNotKnow),
            _ => definition.IsJudgement ? null : new Fact(definition, FactValue.RatherNotSay),
        };
    }

    private ImmutableArray<ListMember> Members(FactDefinition list, int open) =>
    [
        .. Enumerable.Range(1, _draw.Pick(0, 1, 1, 2, 2, 3)).Select(i => new ListMember(
            string.Create(CultureInfo.InvariantCulture, $"kind {i}"), [.. list.Fields.Select(field => Stated(field, open))])),
    ];

    private IEnumerable<(string Name, Backing Said)> Backings(int open)
    {
        var names = _pack.Blueprint.Goals.SelectMany(goal => goal.Solutions).Select(solution => solution.Name).Distinct(StringComparer.Ordinal);
        foreach (var name in names.Where(_ => !_draw.Chance(open)).ToList())
        {
            yield return (name, new Backing(Answer(), Answer(), null));
        }
    }

    private Truth Answer() => _draw.Pick(Truth.True, Truth.True, Truth.False, Truth.Unknown);

    private IEnumerable<(string Name, DueCare Said)> DueCares()
    {
        var burdens = _pack.Blueprint.Goals.SelectMany(goal => goal.Solutions).Where(solution => solution.IsBurdening);
        foreach (var name in burdens.Select(solution => solution.Name).Distinct(StringComparer.Ordinal).Where(_ => _draw.Chance(70)).ToList())
        {
            yield return (name, new DueCare
            {
                Attempts = [new Attempt("gebeld", PackDraw.Anchor)],
                Heard = Truth.True,
                Blame = _draw.Pick(Blame.WillNot, Blame.WillNot, Blame.Cannot),
                Suitable = Truth.True,
                Necessary = Truth.True,
                Balanced = Truth.True,
                By = "klantmanager",
                Because = "Dat is gebleken.",
            });
        }
    }
}
