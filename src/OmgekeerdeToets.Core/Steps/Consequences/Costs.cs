using OmgekeerdeToets.Numbers;

namespace OmgekeerdeToets.Steps.Consequences;

/// <summary>Whose purse is meant.</summary>
internal enum CostBearer
{
    /// <summary>Resident, household and child: one purse.</summary>
    Resident,

    Municipality,
}

/// <summary>
/// What a solution costs a bearer over the horizon, in euro, revenue taken off, rounded once to cents.
/// No amounts at all is not stated, never zero; an unknown amount makes the total incomplete ("ten minste").
/// </summary>
/// <param name="Total">What is known; null when nothing is stated.</param>
/// <param name="IsComplete">Whether something is stated and no amount of it is unknown.</param>
internal readonly record struct Costs(Fraction? Total, bool IsComplete)
{
    public static Costs NotStated => default;

    public static Costs Of(Solution solution, CostBearer bearer, Findings findings)
    {
        var exact = Exact(solution, bearer, findings);
        return exact.Total is { } total ? exact with { Total = total.Round(2) } : exact;
    }

    /// <summary>The same, not rounded yet: to add up with what other solutions cost.</summary>
    internal static Costs Exact(Solution solution, CostBearer bearer, Findings findings)
    {
        var stated = false;
        var total = Fraction.Zero;
        var isComplete = true;
        foreach (var consequence in solution.Consequences)
        {
            if (!MayCost(consequence, bearer, findings))
            {
                continue;
            }

            stated = true;
            if (Known(consequence, findings) is { } amount && Fraction.TryAdd(total, amount, out var sum))
            {
                total = sum;
            }
            else
            {
                isComplete = false;
            }
        }

        return stated ? new Costs(total, isComplete) : NotStated;
    }

    private static bool MayCost(ConsequenceRule consequence, CostBearer bearer, Findings findings) =>
        consequence.Money is not null && BearerOf(consequence.Party) == bearer && findings[consequence.Rule] != Truth.False;

    /// <summary>What it certainly costs, below zero for revenue; null when it is open whether, or how much.</summary>
    private static Fraction? Known(ConsequenceRule consequence, Findings findings)
    {
        var amount = findings[consequence.Rule] == Truth.True ? OverHorizon(consequence.Money!, consequence, findings) : null;
        return consequence.Money!.IsRevenue ? -amount : amount;
    }

    /// <summary>The amount over its term: the short term for what is short, the whole horizon for what is long. Null is unknown.</summary>
    internal static Fraction? OverHorizon(Money money, ConsequenceRule consequence, Findings findings)
    {
        if (findings[money.Amount] is not { } amount || money.Rhythm == Rhythm.Once)
        {
            return findings[money.Amount];
        }

        return Fraction.TryMultiply(amount, Times(money, consequence.LongTerm, findings.Blueprint), out var total) ? total : null;
    }

    /// <summary>How many times the amount comes in its term.</summary>
    internal static Fraction Times(Money money, bool longTerm, Blueprint blueprint)
    {
        var months = longTerm ? blueprint.HorizonMonths : blueprint.ShortTermMonths;
        return money.Rhythm switch
        {
            Rhythm.Monthly => new Fraction(months),
            Rhythm.Yearly when Fraction.TryDivide(new Fraction(months), new Fraction(12), out var years) => years,
            _ => Fraction.One,
        };
    }

    internal static CostBearer? BearerOf(AffectedParty party) => party switch
    {
        AffectedParty.Municipality => CostBearer.Municipality,
        AffectedParty.Resident or AffectedParty.Household or AffectedParty.Child => CostBearer.Resident,
        _ => null,
    };
}
