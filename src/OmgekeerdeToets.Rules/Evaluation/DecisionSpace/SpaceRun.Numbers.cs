using OmgekeerdeToets.Compilation.Spaces;
using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Evaluation.DecisionSpace;

/// <summary>Numbers that are computed: exact where both sides are known, else within bounds.</summary>
internal readonly ref partial struct SpaceRun
{
    private void ComputeNumbers(StepKind kind, ReadOnlySpan<SpaceStep> steps)
    {
        foreach (ref readonly var step in steps)
        {
            ComputeNumber(kind, in step);
        }
    }

    private void ComputeNumber(StepKind kind, in SpaceStep step)
    {
        switch (kind)
        {
            case StepKind.LoadNumber:
                LoadExactly(space.Inputs[step.Detail], step.Target);
                break;
            case StepKind.Add:
                Add(in step);
                break;
            case StepKind.Multiply:
                Multiply(in step);
                break;
            case StepKind.Divide:
                Divide(in step);
                break;
            case StepKind.Negate:
                Negate(in step);
                break;
            case StepKind.Round:
                Round(in step);
                break;
            case StepKind.ChooseNumber:
                Choose(in step);
                break;
            default:
                registers.Set(step.Target, registers.Scaled(step.A).Unscaled(step.Detail));
                break;
        }
    }

    private void LoadExactly(NumberInput input, int target)
    {
        if (TryRead(ValueOf(input.Fact), input, out var number))
        {
            registers.Set(target, in number);
        }
        else
        {
            registers.Set(target, input.WhenUnknown);
        }
    }

    private static bool TryRead(FactValue value, NumberInput input, out Fraction number)
    {
        if (value.Exact is not { } exact)
        {
            number = default;
            return false;
        }

        number = value.Unit is { } unit && unit == input.OtherUnit && Fraction.TryMultiply(exact, input.Factor, out var converted)
            ? converted
            : exact;
        return true;
    }

    private void Negate(in SpaceStep step)
    {
        if (registers.IsKnown(step.A))
        {
            registers.Set(step.Target, -registers.Number(step.A));
        }
        else
        {
            registers.Set(step.Target, -registers.BoundsOf(step.A));
        }
    }

    private void Add(in SpaceStep step)
    {
        if (registers.IsKnown(step.A) && registers.IsKnown(step.B))
        {
            registers.Set(step.Target, Fraction.TryAdd(registers.Number(step.A), registers.Number(step.B), out var sum), in sum);
        }
        else
        {
            registers.Set(step.Target, registers.BoundsOf(step.A) + registers.BoundsOf(step.B));
        }
    }

    private void Multiply(in SpaceStep step)
    {
        var (left, right) = registers.IsKnown(step.B) ? (step.A, step.B) : (step.B, step.A);
        if (!registers.IsKnown(right))
        {
            registers.SetUnknown(step.Target);
        }
        else if (registers.IsKnown(left))
        {
            registers.Set(step.Target, Fraction.TryMultiply(registers.Number(left), registers.Number(right), out var product), in product);
        }
        else
        {
            registers.Set(step.Target, registers.BoundsOf(left).Times(registers.Number(right)));
        }
    }

    private void Divide(in SpaceStep step)
    {
        if (!registers.IsKnown(step.B) || registers.Number(step.B).IsZero)
        {
            registers.SetUnknown(step.Target);
        }
        else if (registers.IsKnown(step.A))
        {
            registers.Set(step.Target, Fraction.TryDivide(registers.Number(step.A), registers.Number(step.B), out var quotient), in quotient);
        }
        else
        {
            var bounds = Fraction.TryDivide(Fraction.One, registers.Number(step.B), out var factor)
                ? registers.BoundsOf(step.A).Times(factor)
                : Interval.Open;
            registers.Set(step.Target, in bounds);
        }
    }

    private void Round(in SpaceStep step)
    {
        if (registers.IsKnown(step.A))
        {
            registers.Set(step.Target, registers.Number(step.A).Round(step.Detail, (RoundingDirection)step.C));
        }
        else
        {
            registers.SetUnknown(step.Target);
        }
    }

    /// <summary>With an unknown condition, what both branches agree on still holds; their bounds do not.</summary>
    private void Choose(in SpaceStep step)
    {
        switch (registers.Truths[step.A])
        {
            case Truth.True:
                registers.Copy(step.B, step.Target);
                break;
            case Truth.False:
                registers.Copy(step.C, step.Target);
                break;
            case var _ when registers.IsKnown(step.B) && registers.IsKnown(step.C) && registers.Number(step.B) == registers.Number(step.C):
                registers.Copy(step.B, step.Target);
                break;
            default:
                registers.SetUnknown(step.Target);
                break;
        }
    }
}
