using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Syntax.Conditions;

namespace OmgekeerdeToets.Compilation.Spaces;

/// <summary>Numbers, dates and texts: facts are read where they are compared, everything else is computed into a register first.</summary>
internal sealed partial class ScopeCompiler
{
    private readonly List<NumberInput> _inputs = [];
    private readonly Dictionary<int, FactDefinition> _choices = [];

    /// <summary>The register that holds the value of an expression.</summary>
    public Register Value(BoundExpression expression, Surroundings? around)
    {
        if (expression.Type.Kind == TypeKind.Truth)
        {
            return TruthOf(Condition(expression, around));
        }

        var home = HomeOf(expression, around);
        return home == this ? Compute(expression, around) : home.Value(expression, around);
    }

    /// <summary>What a condition compares: a fact of this scope as it stands, or a register.</summary>
    private Source SourceOf(BoundExpression expression, Surroundings? around)
    {
        if (HomeOf(expression, around) == this)
        {
            switch (expression)
            {
                case BoundFact fact: return SourceOf(fact.Definition);
                case BoundField field: return SourceOf(field.Definition);
                case BoundDerivation derivation when plan.Epoch.Holds(derivation.Derivation.Validity):
                    return SourceOf(derivation.Derivation.Body, Within(derivation));
            }
        }

        return SourceOf(Value(expression, around));
    }

    private Source SourceOf(FactDefinition definition) => definition.Type switch
    {
        FactType.Date => new Source(SourceKind.DateFact, definition.Index),
        FactType.Text => new Source(SourceKind.TextFact, definition.Index),
        FactType.Choice => ChoiceOf(definition),
        _ => new Source(SourceKind.NumberFact, InputOf(definition, Interval.Open)),
    };

    private Source ChoiceOf(FactDefinition definition)
    {
        _choices[definition.Index] = definition;
        return new Source(SourceKind.ChoiceFact, definition.Index);
    }

    private static Source SourceOf(Register register) => new(
        register.Bank switch
        {
            Bank.Truth => SourceKind.Truth,
            Bank.Number => SourceKind.Number,
            Bank.Date => SourceKind.Date,
            Bank.Scaled => SourceKind.Scaled,
            _ => SourceKind.Text,
        },
        register.Index);

    /// <summary>The register a source reads; null for a fact.</summary>
    private static Register? RegisterOf(Source source) => source.Kind switch
    {
        SourceKind.Number => new Register(Bank.Number, source.Index),
        SourceKind.Date => new Register(Bank.Date, source.Index),
        SourceKind.Text => new Register(Bank.Text, source.Index),
        SourceKind.Scaled => new Register(Bank.Scaled, source.Index),
        _ => null,
    };

    private Register Compute(BoundExpression expression, Surroundings? around) => expression switch
    {
        BoundUnknown => Unknown(expression),
        BoundNumber number => plan.Constant(number.Number),
        BoundDate date => plan.Constant(Bank.Date, Point.Of(date.Date)),
        BoundText text => plan.Constant(Bank.Text, new Point(default, text.Text)),
        BoundReferenceDate => Register.ReferenceDate,
        BoundNorm norm => plan.Constant(plan.Epoch.Of(norm.Norm)),
        BoundFact fact => Load(fact.Definition, Interval.Open),
        BoundField field => Load(field.Definition, Interval.Open),
        BoundMemberName => Computed(StepKind.LoadName, Bank.Text, []),
        BoundDerivation derivation => plan.Epoch.Holds(derivation.Derivation.Validity)
            ? Value(derivation.Derivation.Body, Within(derivation))
            : Unknown(expression),
        BoundConditional { Type.Kind: TypeKind.Number } choice =>
            Choice(Value(choice.Condition, around), Value(choice.Then, around), Value(choice.Else, around)),
        BoundConditional choice => Computed(
            ChoiceOf(choice), BankOf(choice), [Value(choice.Condition, around), Value(choice.Then, around), Value(choice.Else, around)]),
        BoundDateShift shift => Shift(shift, Value(shift.Date, around), Value(shift.Duration, around)),
        _ => ComputeNumber(expression, around),
    };

    private Register ComputeNumber(BoundExpression expression, Surroundings? around) => expression switch
    {
        BoundArithmetic arithmetic => Combine(arithmetic.Operator, Value(arithmetic.Left, around), Value(arithmetic.Right, around)),
        BoundNegation negation => Opposite(Value(negation.Operand, around)),
        BoundConversion conversion => Combine(ArithmeticOperator.Multiply, Value(conversion.Operand, around), plan.Constant(conversion.Factor)),
        BoundRounding rounding => Computed(
            StepKind.Round, Bank.Number, [Exact(Value(rounding.Operand, around))], rounding.Decimals, (int)rounding.Direction),
        BoundDateDifference days => Scaled(
            StepKind.DaysBetween, 1, [Value(days.Right, around), Value(days.Left, around)]),
        BoundSince since => Scaled(StepKind.Since, 1, [Value(since.Date, around)], (int)since.Elapsed),
        BoundCount count => Aggregate(null, count.List, null, count.Filter, around),
        BoundAggregate aggregate => Aggregate(aggregate.Aggregate, aggregate.List, aggregate.Field, aggregate.Filter, around),
        _ => throw new ArgumentException($"A form of expression that is not compiled: {expression.GetType().Name}", nameof(expression)),
    };

    // A whole number of months or days that is the same in every case stands in the step.
    private Register Shift(BoundDateShift shift, Register date, Register duration) =>
        PointOf(duration) is { } point && point.Number.TryGetSmall(out var count, out var parts) && parts == 1 && (int)count == count && count != int.MinValue
            ? Computed(shift.InMonths ? StepKind.ShiftMonths : StepKind.ShiftDays, Bank.Date, [date], shift.Earlier ? -(int)count : (int)count)
            : Computed(StepKind.ShiftDate, Bank.Date, [date, Exact(duration)], shift.InMonths ? 1 : 0, shift.Earlier ? 1 : 0);

    private Register Load(FactDefinition definition, Interval whenUnknown) => definition.Type switch
    {
        FactType.Date => Computed(StepKind.LoadDate, Bank.Date, [], definition.Index),
        FactType.Text or FactType.Choice => Computed(StepKind.LoadText, Bank.Text, [], definition.Index),
        _ => LoadNumber(definition, whenUnknown),
    };

    /// <summary>A step that computes a value. What rests on a number with bounds has bounds; rounding alone gives them up.</summary>
    private Register Computed(StepKind step, Bank bank, ReadOnlySpan<Register> reads, int detail = 0, int more = 0)
    {
        var moment = 0;
        var bounded = false;
        foreach (var read in reads)
        {
            moment = Math.Max(moment, _steps.MomentOf(read));
            bounded |= plan.IsBounded(read);
            plan.IsRead(read);
        }

        var draft = new StepDraft(step, 0, At(reads, 0), At(reads, 1), reads.Length > 2 ? reads[2].Index : more, detail);
        var register = _steps.Add(moment, draft, () => plan.NewRegister(bank));
        if (bounded && (bank is Bank.Number or Bank.Scaled) && step != StepKind.Round)
        {
            plan.CanBeBounded(register);
        }

        return register;
    }

    private static int At(ReadOnlySpan<Register> reads, int index) => index < reads.Length ? reads[index].Index : 0;

    private int InputOf(FactDefinition definition, Interval whenUnknown)
    {
        var input = NumberUnits.InputOf(definition, whenUnknown);
        var known = _inputs.IndexOf(input);
        if (known < 0)
        {
            known = _inputs.Count;
            _inputs.Add(input);
        }

        return known;
    }

    private static Bank BankOf(BoundExpression expression) => expression.Type.Kind switch
    {
        TypeKind.Number => Bank.Number,
        TypeKind.Date => Bank.Date,
        _ => Bank.Text,
    };

    private static StepKind ChoiceOf(BoundExpression expression) => expression.Type.Kind switch
    {
        TypeKind.Date => StepKind.ChooseDate,
        _ => StepKind.ChooseText,
    };

    private static Register Unknown(BoundExpression expression) => new(BankOf(expression), 0);
}
