using System.Collections.Immutable;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Law;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Pack;

namespace OmgekeerdeToets.Binding.Law;

/// <summary>Laws, core values and provisions: from what a pack says about the law to data that rules can cite.</summary>
internal sealed class LawBinder
{
    private readonly BindingContext _context;
    private readonly Names<Legislation> _laws;
    private readonly Names<CoreValue> _coreValues;

    private LawBinder(ImmutableArray<LawSyntax> laws, BindingContext context)
    {
        _context = context;
        _laws = Names<Legislation>.Declare(laws.Select(law => new Declared<Legislation>(law.Name, Bind(law))), NameWords.Law, context);
        _coreValues = Names<CoreValue>.Declare(
            laws.SelectMany(law => law.CoreValues.Select(value => Bind(law, value))).OfType<Declared<CoreValue>>(),
            NameWords.CoreValue,
            context);
    }

    public static LawBook Bind(ImmutableArray<LawSyntax> laws, BindingContext context)
    {
        var binder = new LawBinder(laws, context);
        return new LawBook(binder._laws, binder._coreValues, binder.BindProvisions(laws));
    }

    private static Legislation Bind(LawSyntax law) => new()
    {
        Name = law.Name.Value,
        Title = law.Title.Value,
        Kind = PackWords.LawKinds.Of(law.Kind),
        Bwb = law.Bwb?.Value,
        Cvdr = law.Cvdr?.Value,
        Place = law.FoundAt?.Value,
        Municipality = law.Municipality?.Value,
    };

    private Declared<CoreValue>? Bind(LawSyntax law, CoreValueSyntax value)
    {
        if (_laws.Find(law.Name.Value) is not { } bound)
        {
            return null;
        }

        var core = new CoreValue(bound, value.Name.Value, value.Title.Value, value.Origin.Value);
        return new Declared<CoreValue>(value.Name with { Value = core.Key }, core);
    }

    private ImmutableArray<Provision> BindProvisions(ImmutableArray<LawSyntax> laws)
    {
        var bound = new Dictionary<string, List<Provision>>(StringComparer.Ordinal);
        foreach (var law in laws.Where(law => _laws.Find(law.Name.Value) is not null))
        {
            foreach (var syntax in law.Provisions.Where(provision => !provision.Article.IsBroken))
            {
                Add(bound, syntax, Bind(_laws.Find(law.Name.Value)!, syntax));
            }
        }

        return
        [
            .. bound.Values.SelectMany(versions => versions).OrderBy(provision => provision.Key, StringComparer.Ordinal)
                .ThenBy(provision => provision.Validity.From ?? DateOnly.MinValue),
        ];
    }

    /// <summary>One key twice is two versions of one text; on one day there can be only one of them.</summary>
    private void Add(Dictionary<string, List<Provision>> bound, ProvisionSyntax syntax, Provision provision)
    {
        if (!bound.TryGetValue(provision.Key, out var versions))
        {
            bound.Add(provision.Key, versions = []);
        }

        var first = versions.Find(other => other.Validity.Overlaps(provision.Validity));
        if (first is not null)
        {
            _context.Diagnostics.Add(syntax.Article.Span, NameMessages.ProvisionTwice(provision.Key, first.Location));
            return;
        }

        versions.Add(provision);
    }

    private Provision Bind(Legislation law, ProvisionSyntax provision) => new()
    {
        Law = law,
        Article = provision.Article.Value,
        Paragraph = provision.Paragraph?.Value,
        Part = provision.Part?.Value,
        Under = provision.SubPart?.Value,
        Paraphrase = provision.Content.Value,
        Checked = Bind(provision.Verification),
        IsUncertain = provision.Certainty?.Value == PackWords.Uncertain,
        Serves =
        [
            .. provision.Serves
                .Select(value => _coreValues.Look(value, NameMessages.UnknownCoreValue, _context)?.Key)
                .OfType<string>()
                .Order(StringComparer.Ordinal),
        ],
        Validity = Validity.Bind(provision.Validity, _context),
        Location = provision.Span.Location,
    };

    private static ProvisionCheck? Bind(VerificationSyntax? check) => check is null
        ? null
        : new ProvisionCheck(check.Text.Value, check.Paraphrase.Value, check.By.Value, check.On.Value);
}
