using System.Collections.Immutable;
using OmgekeerdeToets.Binding;
using OmgekeerdeToets.Diagnostics;
using OmgekeerdeToets.Diagnostics.Messages;

namespace OmgekeerdeToets;

/// <summary>
/// A rule pack (<i>regelpakket</i>), loaded and checked: the vocabulary, the goals with their solutions, the law.
/// Immutable and safe to share between threads; a new pack is a new object. Unknown facts are never an error.
/// </summary>
public sealed class RulePack
{
    private static readonly Lazy<Loaded<RulePack>> TheBuiltIn = new(() => Pipeline.Load(PackFiles.Embedded()));

    private readonly BoundPack? _bound;

    internal RulePack(IRuleSet rules, ImmutableArray<Diagnostic> warnings, BoundPack? bound = null)
    {
        Rules = rules;
        Meaning = rules;
        _bound = bound;
        Warnings = warnings;
    }

    /// <summary>The pack that ships inside the library, loaded on first use.</summary>
    public static RulePack BuiltIn => TheBuiltIn.Value.GetOrThrow();

    /// <summary>The name of the pack (<i>naam</i>).</summary>
    public string Name => Blueprint.Pack.Name;

    /// <summary>Its version (<i>versie</i>).</summary>
    public string Version => Blueprint.Pack.Version;

    /// <summary>
    /// Its fingerprint (<i>vingerafdruk</i>), <c>sha256:…</c>: over what the rules mean, so that moving a rule to another file
    /// changes nothing and changing one word of a rule does.
    /// </summary>
    public string Fingerprint => Blueprint.Pack.Fingerprint;

    /// <summary>The folder it was loaded from, as the caller named it; null for the built-in pack.</summary>
    public string? Folder => Blueprint.Pack.Folder;

    /// <summary>True for the pack that ships inside the library (<i>ingebouwd</i>).</summary>
    public bool IsBuiltIn => Blueprint.Pack.IsBuiltIn;

    /// <summary>The vocabulary (<i>begrippen</i>) in name order.</summary>
    public ImmutableArray<FactDefinition> Facts => Blueprint.Facts;

    /// <summary>The names of the goals (<i>doelen</i>) in name order: what <c>--doel</c> can be.</summary>
    public ImmutableArray<string> Goals => [.. Blueprint.Goals.Select(goal => goal.Name)];

    /// <summary>What is worth a look in the pack (<i>waarschuwingen</i>); never an error.</summary>
    public ImmutableArray<Diagnostic> Warnings { get; }

    internal IRuleSet Rules { get; }

    /// <summary>The engine that is the meaning of the language, which <see cref="Rules"/> is held against by tests and tools.</summary>
    internal IRuleSet Meaning { get; init; }

    /// <summary>What the files say with every name resolved; for tooling.</summary>
    /// <exception cref="InvalidOperationException">The rules were written by hand and came from no files.</exception>
    internal BoundPack Bound => _bound ?? throw new InvalidOperationException("These rules came from no files.");

    internal Blueprint Blueprint => Rules.Blueprint;

    /// <summary>
    /// The cases that belong to the pack (<c>casussen/</c>), unread: they are held against the pack when somebody asks, and what
    /// is wrong with one of them is said then. Examples are no rules; a mistake in one holds back no advice.
    /// </summary>
    internal ImmutableArray<PackFile> CaseFiles { get; init; } = [];

    /// <summary>
    /// Loads the pack in a folder: <c>pakket.yaml</c>, <c>wetten.yaml</c>, <c>werkwijze.yaml</c>, <c>begrippen/</c>,
    /// <c>doelen/</c>, <c>casussen/</c>. Whatever is wrong with it, or with the folder, is in the diagnostics; nothing is thrown for it.
    /// The cases are not read yet: a mistake in one of them does not keep the pack from being used.
    /// </summary>
    /// <param name="folder">A folder, absolute or relative.</param>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is null or empty.</exception>
    public static Loaded<RulePack> Load(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var diagnostics = new DiagnosticBag();
        try
        {
            if (Directory.Exists(folder))
            {
                return Load(PackFiles.InFolder(folder));
            }

            diagnostics.Add(folder, File.Exists(folder) ? TextMessages.FolderExpected(folder) : TextMessages.FileMissing(folder));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(folder, TextMessages.CannotOpen());
        }

        return Loaded.Of<RulePack>(null, diagnostics);
    }

    /// <summary>Runs the four steps over a situation. The outcome is an advice, never a decision; a person decides.</summary>
    /// <param name="situation">A situation that was made for this pack.</param>
    /// <param name="options">How far the open questions are looked into; null for <see cref="AssessmentOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="situation"/> is null.</exception>
    /// <exception cref="ArgumentException">The situation was made for another pack.</exception>
    public AssessmentResult Assess(Situation situation, AssessmentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(situation);
        if (!ReferenceEquals(situation.Blueprint, Blueprint))
        {
            throw new ArgumentException("The situation was made for another pack.", nameof(situation));
        }

        return Assessment.Run(Rules, situation, options ?? AssessmentOptions.Default);
    }

    /// <summary>Begins a situation (<i>casus</i>) for this pack.</summary>
    /// <param name="referenceDate">The reference date (<i>peildatum</i>): rules, norms and law count as they stand on this day.</param>
    public SituationBuilder NewSituation(DateOnly referenceDate) => new(this, referenceDate);

    /// <summary>The name and the version of the pack.</summary>
    public override string ToString() => $"{Name} {Version}";

    internal static Loaded<RulePack> Load(PackFiles files) => Pipeline.Load(files);
}
