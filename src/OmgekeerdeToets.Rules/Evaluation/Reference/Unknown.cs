namespace OmgekeerdeToets.Evaluation.Reference;

/// <summary>Why a value is unknown.</summary>
internal enum UnknownKind
{
    /// <summary>Nobody asked.</summary>
    NotAsked,

    /// <summary>Asked, and not known.</summary>
    DoesNotKnow,

    /// <summary>Asked, and rather not said.</summary>
    RatherNotSay,

    /// <summary>The formula says so itself: the literal <c>onbekend</c>.</summary>
    Literal,

    DivisionByZero,

    /// <summary>Beyond the limits of exact numbers, or of the calendar.</summary>
    TooLarge,

    /// <summary>The norm does not hold on the reference date.</summary>
    NormOutsideItsDates,

    /// <summary>The norm is left open on the reference date.</summary>
    NormLeftOpen,

    /// <summary>The policy choice has no value on the reference date.</summary>
    PolicyLeftOpen,

    /// <summary>The derivation is out of its validity on the reference date.</summary>
    NotValid,

    /// <summary>Years and months since a date that is still to come.</summary>
    AfterReferenceDate,

    /// <summary>The highest, lowest or average of no members.</summary>
    EmptyList,

    /// <summary>A part of a day or month cannot be added to a date.</summary>
    NotWhole,

    /// <summary>There is no reference date; only in a calculator.</summary>
    NoReferenceDate,
}

/// <summary>Why a value is unknown, and the name of the concept, norm, derivation or list it is about; null when it is about none.</summary>
internal sealed record Unknown(UnknownKind Kind, string? About = null)
{
    public static Unknown Of(UnknownReason reason, FactDefinition definition) => new(
        reason switch
        {
            UnknownReason.DoesNotKnow => UnknownKind.DoesNotKnow,
            UnknownReason.RatherNotSay => UnknownKind.RatherNotSay,
            _ => definition.IsPolicyChoice ? UnknownKind.PolicyLeftOpen : UnknownKind.NotAsked,
        },
        definition.QualifiedName);
}
