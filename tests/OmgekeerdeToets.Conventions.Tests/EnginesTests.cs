namespace OmgekeerdeToets.Conventions.Tests;

/// <summary>
/// Two engines that agree prove something only as far as they are two: what both of them use, both would get wrong alike.
/// </summary>
public sealed class EnginesTests
{
    private const string Rules = "src/OmgekeerdeToets.Rules/";

    /// <summary>Everything that both engines use: the bound tree, truth, exact numbers and the calendar; what goes in and what comes out.</summary>
    private static readonly string[] Shared =
    [
        // What goes in, and what comes out.
        .. Core("Blueprint", "Findings", "IRuleSet", "Rule", "Exploring/OpenCells", "Steps/Goals/Goal", "Tracing/TraceNode"),
        .. Core("Situations/Fact", "Situations/FactDefinition", "Situations/FactType", "Situations/FactValue"),
        .. Core("Situations/ListMember", "Situations/Situation"),

        // Truth, the arithmetic, the calendar.
        .. Core("Situations/Truth", "Situations/TruthLogic", "Situations/DateRange"),
        .. Core("Numbers/CalendarMath", "Numbers/Fraction", "Numbers/Fraction.Arithmetic", "Numbers/Fraction.Decimal", "Numbers/Fraction.Half"),
        .. Core("Numbers/Fraction.Rounding", "Numbers/Fraction.Scaling", "Numbers/Interval", "Numbers/RoundingDirection"),
        .. Core("Numbers/Unit", "Numbers/UnitAlgebra"),

        // The bound tree.
        .. Bound("BoundPack", "Conditions/BoundFormula", "Expressions/BoundExpression", "Expressions/BoundNumbers"),
        .. Bound("Expressions/ExpressionType", "Expressions/Symbols", "Goals/GoalBinder", "Goals/RuleTable"),
        Rules + "Syntax/Conditions/FormulaSyntax.cs",
    ];

    [Fact]
    public void Both_engines_use_the_bound_tree_truth_and_arithmetic_and_no_more() =>
        UsedBy("Evaluation/Reference").Intersect(UsedBy("Evaluation/DecisionSpace/", "Compilation/Spaces/"), StringComparer.Ordinal)
            .Should().BeEquivalentTo(Shared);

    [Fact]
    public void The_fast_engine_uses_nothing_of_the_reference() =>
        UsedBy("Evaluation/DecisionSpace/", "Compilation/Spaces/").Should().NotContain(file => file.StartsWith(Rules + "Evaluation/Reference/", StringComparison.Ordinal));

    private static IEnumerable<string> Core(params string[] files) => files.Select(file => $"src/OmgekeerdeToets.Core/{file}.cs");

    private static IEnumerable<string> Bound(params string[] files) => files.Select(file => $"{Rules}Binding/{file}.cs");

    private static IEnumerable<string> UsedBy(params string[] folders) => SourceModel.Uses
        .Where(use => Array.Exists(folders, folder => use.From.StartsWith(Rules + folder, StringComparison.Ordinal))
            && !Array.Exists(folders, folder => use.To.StartsWith(Rules + folder, StringComparison.Ordinal)))
        .Select(use => use.To)
        .Distinct(StringComparer.Ordinal);
}
