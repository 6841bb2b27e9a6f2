using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using OmgekeerdeToets.Situations;
using OmgekeerdeToets.Syntax;
using OmgekeerdeToets.Syntax.Scanning;
using OmgekeerdeToets.Syntax.Shapes;

namespace OmgekeerdeToets.Cases.Lines;

/// <summary>
/// Reads a line of a stream from its bytes straight to a situation. It knows only what is right: at anything else it gives up,
/// and the full reader says what there is to say. For one thread.
/// INVARIANT: a situation it gives is the one the full reader gives, without a message.
/// </summary>
internal sealed partial class FastLine
{
    private static readonly JsonReaderOptions Strict = new()
    {
        AllowTrailingCommas = false,
        CommentHandling = JsonCommentHandling.Disallow,
        MaxDepth = LineScan.DeepestLevel,
    };

    private readonly Blueprint _blueprint;
    private readonly DateOnly? _referenceDate;
    private readonly LineNames _names;
    private readonly SaidTexts _sources = new();
    private readonly SaidTexts _roles = new(ValueText.IsName);
    private readonly SaidTexts _memberNames = new(name => LineWords.IsMemberName(name));
    private readonly PolicyFacts _policies;

    // What was stated where it now stands: the number of the row it was stated in. No two rows share a number.
    private readonly long[] _statedIn;
    private long _row;

    private Fact?[] _facts = [];

    public FastLine(Blueprint blueprint, DateOnly? referenceDate)
    {
        _blueprint = blueprint;
        _referenceDate = referenceDate;
        _names = new LineNames(blueprint);
        _policies = new PolicyFacts(blueprint);
        _statedIn = new long[_names.Places];
    }

    /// <summary>The situation; null when the full reader must look at the line.</summary>
    public Situation? Read(ReadOnlySpan<byte> line, int number)
    {
        try
        {
            var reader = new Utf8JsonReader(line, Strict);
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject ? Read(ref reader, number) : null;
        }
        catch (JsonException)
        {
            return null; // not JSON; where and why is for the full reader
        }
    }

    private Situation? Read(ref Utf8JsonReader reader, int number)
    {
        var said = new SaidInLine();
        _facts = new Fact?[_blueprint.Facts.Length];
        _row++;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueIsEscaped || !LineNames.Keys.TryFind(reader.ValueSpan, out var key) || !said.First(key)
                || !reader.Read() || (reader.TokenType != JsonTokenType.Null && !ReadPart(ref reader, key, ref said)))
            {
                return null;
            }
        }

        // Nothing may come after the end, and a date there must be.
        return reader.Read() || (_referenceDate ?? said.ReferenceDate) is not { } date ? null : Finish(said, date, number);
    }

    private bool ReadPart(ref Utf8JsonReader reader, LineKey key, ref SaidInLine said) => key switch
    {
        LineKey.ReferenceDate => LineText.TryScalar(ref reader, out var text) && LineText.TryDate(text, out var date) && said.On(date),
        LineKey.Facts => ReadFacts(ref reader),
        LineKey.Judgements => ReadJudgements(ref reader),
        LineKey.Backing => ReadBackings(ref reader, ref said),
        LineKey.Goals => ReadGoals(ref reader, ref said),
        LineKey.HelpRequest => ReadRequest(ref reader, ref said),
        LineKey.Occasion => LineText.TryScalar(ref reader, out var word) && LineNames.Occasions.TryFind(word, out said.Occasion),
        LineKey.Fictional => LineText.TryScalar(ref reader, out var answer) && said.IsFictional(LineText.YesOrNo(answer)),
        _ => LineText.TryScalar(ref reader, out var other) && said.IsAnonymised(LineText.YesOrNo(other)),
    };

    private Situation Finish(in SaidInLine said, DateOnly date, int number)
    {
        _policies.Fill(_facts, date);
        var content = new SituationContent
        {
            ReferenceDate = date,
            Line = number,
            Facts = ImmutableCollectionsMarshal.AsImmutableArray(_facts),
            Backings = said.Backings ?? BySolution<Backing>.None,
            HelpRequest = said.Request,
            IsFictional = said.Fictional,
            IsAnonymised = said.Anonymised,
        };
        if (said.Occasion is not null || said.Goals is not null)
        {
            content = content with { Occasion = said.Occasion ?? content.Occasion, Goals = said.Goals ?? content.Goals };
        }

        return new Situation(_blueprint, content);
    }

    /// <summary>True when it had not been stated in this row yet.</summary>
    private bool StateIn(long row, int place)
    {
        var isNew = _statedIn[place] != row;
        _statedIn[place] = row;
        return isNew;
    }

    /// <summary>What a line says beside its facts.</summary>
    private ref struct SaidInLine
    {
        public Occasion? Occasion;
        private int _keys;

        public DateOnly? ReferenceDate { get; private set; }

        public BySolution<Backing>? Backings { get; set; }

        public ImmutableSortedDictionary<string, ChosenBy>? Goals { get; set; }

        public HelpRequest? Request { get; set; }

        public bool Fictional { get; private set; }

        public bool Anonymised { get; private set; }

        /// <summary>True when the key had not been seen in this line.</summary>
        public bool First(LineKey key)
        {
            var isNew = (_keys & (1 << (int)key)) == 0;
            _keys |= 1 << (int)key;
            return isNew;
        }

        public bool On(DateOnly date)
        {
            ReferenceDate = date;
            return true;
        }

        public bool IsFictional(Truth? answer)
        {
            Fictional = answer == Truth.True;
            return answer is not null;
        }

        public bool IsAnonymised(Truth? answer)
        {
            Anonymised = answer == Truth.True;
            return answer is not null;
        }
    }
}
