using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Binding.Goals;
using OmgekeerdeToets.Evaluation;
using OmgekeerdeToets.Proof.Tests.Generation;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Proof.Tests.Properties;

/// <summary>An engine that has one thing wrong is found out, and the pack that shows it is made small.</summary>
public sealed class BrokenEngineTests
{
    private const int Packs = 40;
    private const int CasesPerPack = 40;

    public static TheoryData<string> Mistakes { get; } =
    [
        "no exceptions", "no periods", "at most is less than", "all is at least one", "and is or", "day before", "division rounds",
        "no filters", "highest is sum",
    ];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_in_an_engine_is_found(string mistake)
    {
        var found = 0;
        for (var seed = 0UL; seed < Packs && found == 0; seed++)
        {
            var sample = new Sample(PackDraw.Of(seed), seed);
            var pack = sample.Load()!;
            found += EngineTests.Difference(sample, pack, Broken(pack, mistake), CasesPerPack) is null ? 0 : 1;
        }

        found.Should().Be(1, "the property is there to find {0}", mistake);
    }

    [Fact]
    public void What_fails_is_made_small_and_kept_with_its_case()
    {
        var act = () => Proving.ForPacks(5, PackSize.Small, (sample, pack) =>
            EngineTests.Difference(sample, pack, Broken(pack, "no exceptions"), CasesPerPack));

        var message = act.Should().Throw<InvalidOperationException>().Which.Message;
        var folder = Checkout.Path("artifacts", "proof", message.Split("artifacts/proof/")[1].Split(',')[0]);
        var kept = RulePack.Load(folder);
        kept.GetOrThrow().Blueprint.Goals.Should().ContainSingle("everything that need not be there is gone");
        new CaseReader(kept.Value!).ReadFile(Path.Combine(folder, "casussen", "casus.yaml")).Diagnostics.Should().BeEmpty();
        Directory.Delete(folder, recursive: true);
    }

    private static IRuleSet Broken(RulePack pack, string mistake) => mistake == "day before"
        ? new AnotherDay(Engines.ReferenceOf(pack))
        : new ReferenceRuleSet(
            pack.Bound with
            {
                Rules = [.. pack.Bound.Rules.Select(body => Broken(body, mistake))],
                Amounts = [.. pack.Bound.Amounts.Select(amount => amount with
                {
                    Formula = amount.Formula with { Expression = Broken(amount.Formula.Expression, mistake) },
                })],
            },
            pack.Blueprint);

    private static RuleBody Broken(RuleBody body, string mistake) => mistake switch
    {
        "no exceptions" => body with { Exceptions = [] },
        "no periods" => body with { Rule = body.Rule with { Validity = default } },
        _ => body with { Conditions = [.. body.Conditions.Select(condition => Broken(condition, mistake))] },
    };

    private static BoundExpression Broken(BoundExpression expression, string mistake) => (expression, mistake) switch
    {
        (BoundComparison { Operator: ComparisonOperator.AtMost } c, "at most is less than") => c with { Operator = ComparisonOperator.Less },
        (BoundComparison c, _) => c with { Left = Broken(c.Left, mistake), Right = Broken(c.Right, mistake) },
        (BoundQuantifier { Quantifier: Quantifier.All } q, "all is at least one") => q with { Quantifier = Quantifier.AtLeastOne },
        (BoundQuantifier q, _) => q with { Body = Broken(q.Body, mistake) },
        (BoundLogic { Operator: LogicOperator.And } l, "and is or") => l with { Operator = LogicOperator.Or },
        (BoundLogic l, _) => l with { Operands = [.. l.Operands.Select(operand => Broken(operand, mistake))] },
        (BoundNot n, _) => n with { Operand = Broken(n.Operand, mistake) },
        (BoundArithmetic { Operator: ArithmeticOperator.Divide } a, "division rounds") =>
            new BoundRounding(a.Span, a, Numbers.RoundingDirection.Nearest, 2),
        (BoundArithmetic a, _) => a with { Left = Broken(a.Left, mistake), Right = Broken(a.Right, mistake) },
        (BoundAggregate a, "no filters") => a with { Filter = null },
        (BoundAggregate { Aggregate: Aggregate.Highest } a, "highest is sum") => a with { Aggregate = Aggregate.Sum },
        (BoundCount a, "no filters") => a with { Filter = null },
        _ => expression,
    };

    /// <summary>Looks at every case a day too early.</summary>
    private sealed class AnotherDay(IRuleSet engine) : IRuleSet
    {
        public Blueprint Blueprint => engine.Blueprint;

        public void Find(Situation situation, Findings findings) => engine.Find(
            new Situation(situation.Blueprint, situation.Content with { ReferenceDate = situation.ReferenceDate.AddDays(-1) }), findings);

        public Exploring.OpenCells Cells(Situation situation, Steps.Goals.Goal goal) => engine.Cells(situation, goal);

        public TraceNode Explain(Situation situation, Rule rule) => engine.Explain(situation, rule);
    }
}
