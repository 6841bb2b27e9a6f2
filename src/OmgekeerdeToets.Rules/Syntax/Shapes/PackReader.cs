using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;
using OmgekeerdeToets.Naming;
using OmgekeerdeToets.Syntax.Pack;
using OmgekeerdeToets.Text;
using K = OmgekeerdeToets.Syntax.Keywords.Key;

namespace OmgekeerdeToets.Syntax.Shapes;

/// <summary>
/// Reads all files of a pack in one run. What a file is, its name or its keys tell; the order of files never matters, and a
/// file that cannot be read does not keep the others from being read.
/// </summary>
internal sealed class PackReader
{
    private readonly DiagnosticBag _diagnostics;
    private readonly List<LawSyntax> _laws = [];
    private readonly List<ConceptSyntax> _concepts = [];
    private readonly List<DerivationSyntax> _derivations = [];
    private readonly List<NormSyntax> _norms = [];
    private readonly List<CheckSyntax> _checks = [];
    private readonly List<GoalSyntax> _goals = [];
    private readonly List<PackFile> _caseFiles = [];
    private readonly HashSet<string> _possiblyDeclared = new(StringComparer.Ordinal);
    private HeaderSyntax? _header;
    private bool _isCutOff;
    private MethodSyntax? _method;

    private PackReader(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    public static PackSyntax Read(PackFiles files, DiagnosticBag diagnostics)
    {
        var reader = new PackReader(diagnostics);
        if (files.Size > Limits.LargestPack)
        {
            diagnostics.Add("", TextMessages.LargerPack(Limits.LargestPack));
            reader._isCutOff = true;
        }

        foreach (var file in files.Files.Where(file => IsOurs(file.Path)).TakeWhile(_ => !reader._isCutOff))
        {
            reader.ReadFile(file);
        }

        reader.RequireHeader(files);
        return new PackSyntax(
            reader._header,
            reader._method,
            [.. reader._laws],
            [.. reader._concepts],
            [.. reader._derivations],
            [.. reader._norms],
            [.. reader._checks],
            [.. reader._goals],
            [.. reader._caseFiles],
            [.. reader._possiblyDeclared])
        {
            IsCutOff = reader._isCutOff,
        };
    }

    /// <summary>Folders that begin with a dot belong to other programs.</summary>
    private static bool IsOurs(string path) => !path.StartsWith('.') && !path.Contains("/.", StringComparison.Ordinal);

    private void ReadFile(PackFile file)
    {
        if (!file.Path.EndsWith(Keywords.File.Extension, StringComparison.OrdinalIgnoreCase))
        {
            _diagnostics.Add(file.Path, ShapeMessages.NotRead(Path.ChangeExtension(Path.GetFileName(file.Path), Keywords.File.Extension)));
            return;
        }

        var folder = file.Path.Contains('/', StringComparison.Ordinal) ? file.Path.Split('/')[0] : "";
        if (folder.Length > 0 && !Keywords.File.Folders.Contains(folder, StringComparer.Ordinal))
        {
            _diagnostics.Add(file.Path, ShapeMessages.OutsideFolders(folder, NearMiss.Find(folder, Keywords.File.Folders)));
            return;
        }

        var said = new DiagnosticBag();
        var yaml = YamlReader.Read(file.Path, file.Bytes.Span, said);
        if (IsCase(file.Path, folder, KeysOf(yaml.Root)))
        {
            // An example is no rule: what is wrong with it is said when it is held against the pack, and holds back nothing here.
            _caseFiles.Add(file);
            return;
        }

        _diagnostics.AddRange(said.ToSorted());
        var context = ReadContext.Of(yaml, _diagnostics);
        if (yaml.Root is { } root and not BrokenNode)
        {
            ReadRoot(file.Path, folder, root, context);
        }

        _possiblyDeclared.UnionWith(context.PossiblyDeclared);
    }

    /// <summary>The keys tell, and where they tell nothing the folder does.</summary>
    private static bool IsCase(string path, string folder, IReadOnlySet<string> keys)
    {
        var isElse = keys.Overlaps(PackShapes.Declarations.Keys) || keys.Contains(K.Goal) || path is Keywords.File.Header or Keywords.File.Method;
        return !isElse && (folder == Keywords.File.Cases || (folder.Length == 0 && keys.Contains(K.Case)));
    }

    private static HashSet<string> KeysOf(YamlNode? root) =>
        root is MappingNode mapping ? mapping.Entries.Select(entry => entry.Key.Value).ToHashSet(StringComparer.Ordinal) : [];

    private void ReadRoot(string path, string folder, YamlNode root, ReadContext context)
    {
        var keys = KeysOf(root);
        if (path == Keywords.File.Header)
        {
            _header = HeaderReader.ReadHeader(Over(root, PackShapes.Header, context));
        }
        else if (path == Keywords.File.Method)
        {
            _method = HeaderReader.ReadMethod(Over(root, PackShapes.Method, context));
        }
        else if (keys.Overlaps(PackShapes.Declarations.Keys) || folder is Keywords.File.Concepts or Keywords.File.Laws)
        {
            ReadDeclarations(Over(root, PackShapes.Declarations, context));
        }
        else if (keys.Contains(K.Goal) || folder == Keywords.File.Goals)
        {
            ReadGoal(Over(root, PackShapes.Goal, context));
        }
        else
        {
            _diagnostics.Add(path, ShapeMessages.OutsideFolders("", keys
                .Select(key => NearMiss.Find(key, [.. PackShapes.Declarations.Keys, K.Goal, K.Case]))
                .FirstOrDefault(nearest => nearest is not null)));
        }
    }

    private void ReadDeclarations(MappingCursor file)
    {
        _laws.AddRange(LawReader.Read(file));
        _concepts.AddRange(VocabularyReader.Concepts(file));
        _derivations.AddRange(VocabularyReader.Derivations(file));
        _norms.AddRange(VocabularyReader.Norms(file));
        _checks.AddRange(VocabularyReader.Checks(file));
        if (!_isCutOff && _concepts.Count + _derivations.Count + _norms.Count > Limits.MostNames)
        {
            _diagnostics.Add(file.Anchor, TextMessages.MoreNames(Limits.MostNames));
            _isCutOff = true;
        }
    }

    private void ReadGoal(MappingCursor file)
    {
        if (!file.IsRefused)
        {
            _goals.Add(GoalReader.Read(file));
        }
    }

    private static MappingCursor Over(YamlNode root, Shape shape, ReadContext context) =>
        root is MappingNode ? MappingCursor.OverItem(root, shape, context) : MappingCursor.Over(root, shape, root.Span, context);

    private void RequireHeader(PackFiles files)
    {
        var errors = _diagnostics.ToSorted().Any(d => d.Path == Keywords.File.Header && d.Severity == Severity.Error);
        if (_header is not null || errors || _isCutOff)
        {
            return;
        }

        var elsewhere = files.Files.Select(file => file.Path).FirstOrDefault(path =>
            path != Keywords.File.Header
            && Path.GetFileNameWithoutExtension(path).Equals(Path.GetFileNameWithoutExtension(Keywords.File.Header), StringComparison.OrdinalIgnoreCase));
        _diagnostics.Add("", ShapeMessages.HeaderMissing(elsewhere));
    }
}
