using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Compilation.Spaces;
using OmgekeerdeToets.Situations;

namespace OmgekeerdeToets.Evaluation.DecisionSpace;

/// <summary>One formula by itself, compiled and run once: what the calculator holds the meaning against.</summary>
internal static class FormulaSpace
{
    /// <summary>A <see cref="Truth"/>, a fraction, a date or a text; null when the value is unknown.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="facts">What is stated, by the index of the definition.</param>
    /// <param name="day">The reference date; null when there is none.</param>
    public static object? Value(BoundExpression formula, ImmutableArray<Fact?> facts, DateOnly? day)
    {
        if (!TryValue(formula, facts, day, isExact: false, out var value))
        {
            TryValue(formula, facts, day, isExact: true, out value);
        }

        return value;
    }

    private static bool TryValue(BoundExpression formula, ImmutableArray<Fact?> facts, DateOnly? day, bool isExact, out object? value)
    {
        var rules = SpaceCompiler.Compile([], [formula], day, isExact);
        var registers = Registers.For(rules, day);
        new SpaceRun(registers, rules.Space, facts, facts, FactWord.Of(facts.AsSpan()), null).Execute();
        value = Read(registers, rules.Amounts[0], formula.Type.Kind);
        registers.ForgetTexts();
        return !registers.HasOutgrown;
    }

    private static object? Read(Registers registers, AmountPlace place, TypeKind kind) => kind switch
    {
        TypeKind.Truth => registers.Truths[place.Register] is var truth and not Truth.Unknown ? truth : null,
        TypeKind.Number => registers.AmountAt(place),
        TypeKind.Date => registers.Days[place.Register] is var day and not Registers.NoDay ? DateOnly.FromDayNumber(day) : null,
        _ => registers.Texts[place.Register],
    };
}
