using System.Collections.Immutable;
using OmgekeerdeToets.Binding.Expressions;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Numbers;
using OmgekeerdeToets.Rules.Tests.Syntax.Conditions;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Syntax.Conditions;
using OmgekeerdeToets.Text;

namespace OmgekeerdeToets.Rules.Tests.Binding.Expressions;

/// <summary>A small vocabulary, as a pack would have it, for tests of formulas.</summary>
internal sealed class TestScope : IScope
{
    private readonly Dictionary<string, Symbol> _symbols = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Symbol>> _members = new(StringComparer.Ordinal);

    public TestScope()
    {
        Declare(Number("afstand_tot_school", "km", minimum: 0, maximum: 200), YesNo("route_is_veilig"), YesNo("wil_meedoen"));
        Declare(Number("leeftijd_ouder", "jaar"), Amount("inkomen", "euro per maand"), Amount("spaargeld", "euro"), Number("punten", null));
        Declare(Of("geboortedatum", FactType.Date), Of("datum_brief", FactType.Date), Duration("looptijd", "maand"), Of("bijnaam", FactType.Text));
        Declare(Choice("woonsituatie", "huurwoning", "koopwoning", "dakloos"), Choice("vorige_woonsituatie", "huurwoning", "koopwoning", "dakloos"));
        Declare(List("kinderen", Number("leeftijd", "jaar", 0, 17), YesNo("kan_fietsen"), YesNo("mist_lessen"), Of("geboren", FactType.Date)));
        Declare(List("schulden", Amount("bedrag", "euro", minimum: 0), YesNo("is_oud"), Number("rente", null)));
        Derive("totale_schuld", "som van schulden.bedrag");
        Derive("jong", "leeftijd minder dan 12 jaar", "kinderen");
        Derive("heeft_schuld", "totale_schuld meer dan 0 euro");
        Add(new NormSymbol(Norms.Bijstandsnorm, null));
        Add(new PoisonSymbol("kapot", null));
    }

    public IEnumerable<Symbol> Symbols => _symbols.Values;

    public IEnumerable<string> Units => ["km", "jaar", "euro per maand", "euro"];

    public ImmutableArray<FactDefinition> Definitions { get; private set; } = [];

    public Symbol? Find(string name) => _symbols.GetValueOrDefault(name);

    public IEnumerable<Symbol> MembersOf(FactDefinition list) => _members.GetValueOrDefault(list.Name) ?? [];

    public Symbol? FindMember(FactDefinition list, string name) => MembersOf(list).FirstOrDefault(symbol => symbol.Name == name);

    public bool IsPossiblyDeclared(string name) => name == "elders_verklaard";

    public bool IsOutcome(string name) => false;

    public FactDefinition Definition(string name) => ((FactSymbol)_symbols[name]).Definition;

    public DerivationSymbol Derive(string name, string formula, string? list = null, DateRange validity = default)
    {
        var of = list is null ? null : Definition(list);
        var body = Good(formula, of);
        var symbol = new DerivationSymbol(name, body, of, validity, null, null);
        Add(symbol, list);
        return symbol;
    }

    public BoundExpression Good(string formula, FactDefinition? list = null, bool inPack = false)
    {
        var (bound, diagnostics) = Bind(formula, list, inPack);
        diagnostics.Should().BeEmpty("{0} is right", formula);
        return bound;
    }

    public (BoundExpression Bound, ImmutableArray<Diagnostic> Diagnostics) Bind(string formula, FactDefinition? list = null, bool inPack = true)
    {
        var bag = new DiagnosticBag();
        var source = new SourceText("formule", formula);
        var syntax = FormulaParser.Parse(formula, source.Span(0, formula.Length), bag);
        return (ExpressionBinder.Formula(syntax, new FormulaPlace(this, list, bag, inPack)), bag.ToSorted());
    }

    public (BoundExpression Bound, ImmutableArray<Diagnostic> Diagnostics) BindCondition(string formula)
    {
        var bag = new DiagnosticBag();
        return (ExpressionBinder.Condition(Formulas.Good(formula), new FormulaPlace(this, null, bag)), bag.ToSorted());
    }

    public (BoundExpression Bound, ImmutableArray<Diagnostic> Diagnostics) BindAmount(string formula)
    {
        var bag = new DiagnosticBag();
        return (ExpressionBinder.Amount(Formulas.Good(formula), new FormulaPlace(this, null, bag)), bag.ToSorted());
    }

    private void Declare(params FactDefinition[] definitions)
    {
        foreach (var definition in definitions)
        {
            var indexed = Copy(definition, Definitions.Length, null);
            Definitions = Definitions.Add(indexed);
            Add(new FactSymbol(indexed));
            foreach (var field in indexed.Fields)
            {
                Add(new FieldSymbol(field), indexed.Name);
            }
        }
    }

    private void Add(Symbol symbol, string? list = null)
    {
        if (list is null)
        {
            _symbols.Add(symbol.Name, symbol);
            return;
        }

        if (!_members.TryGetValue(list, out var members))
        {
            _members.Add(list, members = []);
        }

        members.Add(symbol);
    }

    private static FactDefinition YesNo(string name) => Of(name, FactType.YesNo);

    private static FactDefinition Number(string name, string? unit, int? minimum = null, int? maximum = null) =>
        Of(name, FactType.Number, unit, minimum, maximum);

    private static FactDefinition Amount(string name, string unit, int? minimum = null) => Of(name, FactType.Amount, unit, minimum);

    private static FactDefinition Duration(string name, string unit) => Of(name, FactType.Duration, unit);

    private static FactDefinition Choice(string name, params string[] options) =>
        new() { Name = name, Label = name, Type = FactType.Choice, Options = [.. options] };

    private static FactDefinition List(string name, params FactDefinition[] fields) => new()
    {
        Name = name,
        Label = name,
        Type = FactType.List,
        Fields = [.. fields.Select((field, index) => Copy(field, index, name))],
    };

    private static FactDefinition Of(string name, FactType type, string? unit = null, int? minimum = null, int? maximum = null) => new()
    {
        Name = name,
        Label = name,
        Type = type,
        Unit = unit,
        Minimum = minimum is { } low ? new Fraction(low) : null,
        Maximum = maximum is { } high ? new Fraction(high) : null,
    };

    private static FactDefinition Copy(FactDefinition of, int index, string? list) => new()
    {
        Name = of.Name,
        Label = of.Label,
        Type = of.Type,
        Unit = of.Unit,
        Options = of.Options,
        Fields = of.Fields,
        Minimum = of.Minimum,
        Maximum = of.Maximum,
        Index = index,
        List = list,
    };
}
