using System.Collections.Immutable;
using System.CommandLine;
using OmgekeerdeToets.Cli.Files;
using OmgekeerdeToets.Cli.Output;
using OmgekeerdeToets.Cli.Parsing;
using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary><c>vraag CASUS</c>: an interview in the order of the method, or its questions as a list or on a card.</summary>
internal sealed class InterviewVerb : Verb
{
    private readonly Argument<string> _case = new("CASUS")
    {
        Description = "het bestand van één casus; bestaat het nog niet, dan begint u een nieuwe casus",
        Arity = ArgumentArity.ExactlyOne,
    };

    private readonly Option<string> _format = SharedOptions.Format("tekst, markdown of json: toont alleen de vragen op volgorde en vraagt niets");
    private readonly Option<bool> _card = new("--kaart") { Description = "maakt een kaart voor een gesprek zonder scherm, met ruimte om te schrijven" };

    private readonly Option<string> _answers = new("--antwoorden")
    {
        HelpName = "CASUS",
        Description = "laat een andere, volledige casus antwoorden; om te oefenen en om te laten zien hoe een gesprek loopt",
    };

    private readonly Option<string[]> _goals = new("--doel") { HelpName = "DOEL", Description = "praat ook over dit doel; mag vaker" };
    private readonly Option<string> _role = new("--rol") { HelpName = "ROL", Description = "wie er antwoordt en beoordeelt, zoals klantmanager_inkomen; geen naam" };
    private readonly ReportOptions _options = new();

    public InterviewVerb()
        : base("vraag", "voert het gesprek: stelt de vragen die ertoe doen, en schrijft de antwoorden in de casus")
    {
        Add(_case);
        Add(_format);
        Add(_card);
        Add(_answers);
        Add(_goals);
        Add(_role);
        _options.AddTo(this);
    }

    public override ImmutableArray<Example> Examples =>
    [
        new("vraag casus.yaml", "Stelt de vragen een voor een. Met `stop` houdt u op, en later gaat u hiermee verder."),
        new("vraag casus.yaml --formaat tekst", "Toont de vragen op volgorde."),
        new("vraag casus.yaml --kaart --uit kaart.txt", "Maakt een kaart om mee te nemen naar het gesprek."),
    ];

    public override ExitCode Run(Given given, Terminal terminal)
    {
        var settings = _options.Read(given, terminal);
        var format = given.Choice(_format, SharedOptions.TextForms);
        var isList = given.Has((Option)_format) || given.Has(_card);
        CheckTogether(given, format, isList, settings);
        _options.RefuseWidth(given, format);
        var source = new InterviewSource(given.Text(_case)!, given.Text(_answers), given.Texts(_goals), given.Text(_role) is { } role ? InterviewRole.Read(role) : null, settings);
        source.Check(given, isList);
        if (given.IsRefused)
        {
            return Complain.Refuse(given.Complaints, terminal);
        }

        if (PackFolder.Open(settings.Rules, terminal) is not { } pack || !source.KnowsGoals(pack, terminal))
        {
            return ExitCode.BadInput;
        }

        return isList
            ? source.Open(pack, terminal) is { } interview
                ? Delivery.Deliver(Shown(interview, format, given.Has(_card), settings), settings.File, ExitCode.Done, terminal)
                : ExitCode.BadInput
            : new InterviewTalk(pack, source, settings, terminal).Run();
    }

    /// <summary>Options that say nothing beside each other are refused, so that nobody waits for what will not come.</summary>
    private void CheckTogether(Given given, TextForm format, bool isList, ReportSettings settings)
    {
        if (given.Has(_card) && format == TextForm.Json)
        {
            given.Refuse(Messages.DoesNothingWith("--formaat json", _card.Name, "een kaart is om te lezen; kies tekst of markdown"));
        }

        if (isList && given.Text(_answers) is not null)
        {
            given.Refuse(Messages.DoesNothingWith(_answers.Name, given.Has(_card) ? _card.Name : _format.Name, "er wordt niets gevraagd"));
        }

        if (given.Text(_role) is not null && (isList || given.Text(_answers) is not null))
        {
            given.Refuse(Messages.DoesNothingWith(
                _role.Name, !isList ? _answers.Name : given.Has(_card) ? _card.Name : _format.Name, isList ? "er wordt niets gevraagd" : "de casus die antwoordt, zegt wie er beoordeelde"));
        }

        if (!isList && settings.File is not null)
        {
            given.Refuse(Messages.DoesNothingWithout("--uit", "--formaat` of `--kaart"));
        }
    }

    private static string Shown(Interview interview, TextForm format, bool isCard, ReportSettings settings) => (isCard, format) switch
    {
        (true, TextForm.Markdown) => interview.CardMarkdown(),
        (true, _) => interview.Card(settings.Width),
        (_, TextForm.Markdown) => interview.ListMarkdown(),
        (_, TextForm.Json) => interview.Json(),
        _ => interview.List(settings.Width, settings.Colour),
    };
}
