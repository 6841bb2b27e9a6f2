using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Binding.Goals;

namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>From bound rules and formulas to a decision space, as they stand on one day.</summary>
internal static class SpaceCompiler
{
    public static CompiledRules Compile(
        ReadOnlySpan<RuleBody> rules, ReadOnlySpan<BoundExpression> formulas, DateOnly? day, bool isExact = false)
    {
        var plan = new SpacePlan(new Epoch(day), isExact);
        var root = new ScopeCompiler(plan, null, 0);
        plan.Scopes.Add(root);
        // INVARIANT: the rules are the first conjunctions, in order; what they are made of comes after them.
        foreach (var _ in rules)
        {
            root.NewConjunction();
        }

        for (var i = 0; i < rules.Length; i++)
        {
            root.AddRule(i, rules[i]);
        }

        var amounts = ImmutableArray.CreateBuilder<AmountPlace>(formulas.Length);
        foreach (var formula in formulas)
        {
            var register = root.Value(formula, null);
            plan.IsRead(register);
            amounts.Add(new AmountPlace(register.Index, register.Bank == Bank.Scaled ? (int)plan.ScaleOf(register) : 0));
        }

        return Build(plan, amounts.ToImmutable());
    }

    private static CompiledRules Build(SpacePlan plan, ImmutableArray<AmountPlace> amounts)
    {
        foreach (var scope in plan.Scopes)
        {
            scope.PlaceBlocks();
        }

        var space = plan.Root.Build();
        return new CompiledRules
        {
            Period = plan.Epoch.Period,
            Space = space,
            Amounts = amounts,
            Needs = plan.Needs,
            Numbers = [.. plan.Constants(Bank.Number).Select(constant => (constant.Register, constant.Value.Number))],
            Wholes = [.. plan.Wholes],
            Days = [.. plan.Constants(Bank.Date).Select(constant => (constant.Register, (int)constant.Value.Number.Numerator))],
            Texts = [.. plan.Constants(Bank.Text).Select(constant => (constant.Register, constant.Value.Text!))],
        };
    }
}
