namespace OmgekeerdeToets;

/// <summary>The form of a solution (<i>vorm</i>). From <see cref="Duty"/> on the forms are burdening and held to another standard.</summary>
public enum SolutionForm
{
    /// <summary>Dutch: <i>natura</i>.</summary>
    InKind,

    /// <summary>Dutch: <i>geld</i>.</summary>
    Money,

    /// <summary>Dutch: <i>dienst</i>.</summary>
    Service,

    /// <summary>Dutch: <i>begeleiding</i>.</summary>
    Guidance,

    /// <summary>Dutch: <i>ontheffing</i>.</summary>
    Exemption,

    /// <summary>Dutch: <i>gesprek</i>.</summary>
    Talk,

    /// <summary>Dutch: <i>contact</i>: letter, call or visit.</summary>
    Contact,

    /// <summary>Dutch: <i>doorverwijzing</i>: a warm handover.</summary>
    Referral,

    /// <summary>Dutch: <i>niets_doen</i>.</summary>
    Nothing,

    /// <summary>Dutch: <i>verplichting</i>; burdening.</summary>
    Duty,

    /// <summary>Dutch: <i>opschorting</i>; burdening.</summary>
    Suspension,

    /// <summary>Dutch: <i>maatregel</i>; burdening.</summary>
    BenefitReduction,

    /// <summary>Dutch: <i>boete</i>; burdening.</summary>
    Fine,

    /// <summary>Dutch: <i>terugvordering</i>; burdening.</summary>
    Recovery,

    /// <summary>Dutch: <i>melding</i>; burdening.</summary>
    Report,
}
