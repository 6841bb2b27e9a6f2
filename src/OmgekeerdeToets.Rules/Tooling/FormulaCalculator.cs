using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Evaluation.DecisionSpace;
using OmgekeerdeToets.Evaluation.Reference;
using OmgekeerdeToets.Syntax.Conditions;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Tooling;

/// <summary>
/// Evaluates one condition or formula at a time (<i>reken</i>): with the names of a pack or with none, over a situation or over
/// nothing. What a formula lacks is unknown, never an error. Immutable and safe to share between threads.
/// </summary>
[Experimental("OTX001")]
public sealed class FormulaCalculator
{
    private const string FormulaPath = "formule";

    private readonly IScope _scope;
    private readonly FormulaFacts _facts;
    private readonly ImmutableArray<FactDefinition> _definitions;

    /// <summary>A calculator.</summary>
    /// <param name="pack">Whose names the formulas may use; null for no names at all.</param>
    /// <param name="situation">The case the names are read from; null when nothing was asked.</param>
    /// <param name="referenceDate">
    /// The reference date (<i>peildatum</i>); null takes that of the situation. With neither, what depends on it is unknown.
    /// </param>
    /// <exception cref="ArgumentException">The situation was made for another pack, or there is no pack.</exception>
    public FormulaCalculator(RulePack? pack = null, Situation? situation = null, DateOnly? referenceDate = null)
    {
        if (situation is not null && !ReferenceEquals(situation.Blueprint, pack?.Blueprint))
        {
            throw new ArgumentException("The situation was made for another pack.", nameof(situation));
        }

        _scope = pack is null ? NoNames.Instance : pack.Bound.Scope;
        _definitions = pack?.Blueprint.Facts ?? [];
        _facts = new FormulaFacts(situation, pack?.Blueprint.Policies ?? [], referenceDate ?? situation?.ReferenceDate);
    }

    private FormulaCalculator(FormulaCalculator other, FormulaFacts facts)
    {
        _scope = other._scope;
        _definitions = other._definitions;
        SecondEngine = other.SecondEngine;
        _facts = facts;
    }

    /// <summary>The engine that every outcome is computed with once more.</summary>
    internal FormulaEngine SecondEngine { get; init; } = FormulaSpace.Value;

    /// <summary>The same calculator in which a concept has this value (<i>stel</i>), whatever the situation says.</summary>
    /// <param name="name">The name of a concept.</param>
    /// <param name="value">The value as a case file has it: <c>ja</c>, <c>4 km</c>, <c>2026-11-22</c>, <c>onbekend</c>; of a list <c>[]</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="value"/> is null.</exception>
    public Loaded<FormulaCalculator> With(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        var written = new SupposedText(FormulaPath, name, value);
        return Loaded.Of(written.HoldsCitizenNumber() ? null : With(written), written.Messages);
    }

    private FormulaCalculator? With(SupposedText written)
    {
        var symbol = _scope.Find(written.Name);
        if (symbol is not FactSymbol fact)
        {
            var concepts = _scope.Symbols.OfType<FactSymbol>().Select(concept => concept.Name);
            written.RefuseName(symbol is DerivationSymbol or NormSymbol, concepts);
            return null;
        }

        return written.ValueOf(fact.Definition) is { } value
            ? new FormulaCalculator(this, _facts.With(new Fact(fact.Definition, value)))
            : null;
    }

    /// <summary>Evaluates a formula, and explains.</summary>
    /// <param name="formula">One condition or formula; an empty one is refused.</param>
    /// <exception cref="ArgumentNullException"><paramref name="formula"/> is null.</exception>
    /// <exception cref="EngineDifferenceException">A fault of ours: it was computed twice, with different outcomes.</exception>
    public FormulaOutcome Calculate(string formula)
    {
        ArgumentNullException.ThrowIfNull(formula);
        var diagnostics = new DiagnosticBag();
        var syntax = FormulaParser.Parse(formula, new SourceText(FormulaPath, formula).Span(0, formula.Length), diagnostics);
        var bound = ExpressionBinder.Formula(syntax, new FormulaPlace(_scope, List: null, diagnostics, InPack: false));
        return diagnostics.HasErrors
            ? new FormulaOutcome { Formula = formula, Diagnostics = diagnostics.ToSorted() }
            : Checked(bound, Outcome(formula, TreeWalk.Explain(bound, _facts)));
    }

    private FormulaOutcome Checked(BoundExpression bound, FormulaOutcome outcome)
    {
        var second = SecondEngine(bound, [.. _definitions.Select(_facts.FactOf)], _facts.ReferenceDate);
        return FormulaValues.Machine(second, bound.Type) == outcome.Value
            ? outcome
            : throw new EngineDifferenceException(outcome.Formula, casePath: null);
    }

    private static FormulaOutcome Outcome(string formula, Step step)
    {
        var steps = FormulaSteps.Read(step);
        return new FormulaOutcome
        {
            Formula = formula,
            Value = FormulaValues.Machine(step),
            Approximation = FormulaValues.Approximation(step),
            Type = FormulaValues.TypeOf(step.Expression.Type),
            Unit = FormulaValues.UnitOf(step.Expression.Type),
            Reason = FormulaValues.ReasonOf(step),
            Text = steps.Reason is null ? steps.Value : $"{steps.Value}: {steps.Reason}",
            Steps = steps,
            Unknowns = [.. Origins(steps)],
        };
    }

    // What is unknown without resting on something unknown.
    private static IEnumerable<FormulaStep> Origins(FormulaStep step)
    {
        var below = step.Children.SelectMany(Origins).ToImmutableArray();
        return below.IsEmpty && step.IsUnknown ? [step] : below;
    }
}

/// <summary>Computes a formula: a <see cref="Truth"/>, a fraction, a date or a text; null when the value is unknown.</summary>
internal delegate object? FormulaEngine(BoundExpression formula, ImmutableArray<Fact?> facts, DateOnly? day);
