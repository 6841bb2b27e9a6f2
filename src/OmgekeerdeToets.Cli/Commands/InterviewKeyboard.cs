using OmgekeerdeToets.Tooling;

namespace OmgekeerdeToets.Cli.Commands;

/// <summary>
/// Who sits at the keyboard: asked once, before the first judgement, because a judgement belongs to who made it and not to the role that
/// the vocabulary has in mind.
/// </summary>
internal sealed class InterviewKeyboard(InterviewPrompt prompt)
{
    private const string Who = "Nu komt een vraag die u zelf beoordeelt. Wie bent u? Noem uw rol, zoals klantmanager inkomen, en niet uw naam. "
        + "Een lege regel slaat dit over; dan staat er bij uw beoordelingen: de medewerker.";

    private const string Why = "Uw rol staat straks bij elke beoordeling. Zo kan een collega of de inwoner vragen waarom u dat vond. Schrijf geen naam.";

    private const string Judgement = "beoordeling";

    private bool _hasAsked;

    /// <summary>Whether a judgement comes, and nobody said or was asked who judges.</summary>
    public bool MustAsk(Interview interview) => !_hasAsked && interview.Judge is null && interview.Next?.Kind == Judgement;

    /// <summary>Asks it once. What was typed may be a wish about the talk itself.</summary>
    /// <param name="role">The role; null when nobody is named.</param>
    public InterviewWord Ask(out string? role)
    {
        role = null;
        prompt.Say("");
        prompt.Say(Who);
        while (true)
        {
            var line = prompt.Ask("");
            var word = InterviewWords.Read(line);
            if (word != InterviewWord.Help)
            {
                _hasAsked = word is InterviewWord.None or InterviewWord.Danger;
                role = word == InterviewWord.None ? InterviewRole.Read(line!) : null;
                return word;
            }

            prompt.Say(Why);
        }
    }
}
