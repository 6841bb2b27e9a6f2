using System.Text;

namespace OmgekeerdeToets.Cli.Tests;

/// <summary>Danger in the talk: whom to call first, the sign in the file at once, and never a word about the file that is not so.</summary>
public sealed class InterviewDangerTests
{
    private const string Sign = "tekens_van_gevaar";

    private const string Begun =
        """
        casus: Kinderen missen school
        peildatum: 2026-11-01
        aanleiding: hulpvraag
        hulpvraag:
          tekst: Ik wil een toelage.
          wens: Dat zij elke dag naar school gaan.
          oplossing: vervoerstoelage
        toelichting: Al eerder gesproken.
        doelen: { kinderen_naar_school: samen }

        """;

    public static TheoryData<string> Refused => ["Ik zag 123456782 en een mes", "Een\u0001mes", "Een\0mes", new string('m', 200_000)];

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_refused_observation_loses_itself_and_not_the_sign(string seen)
    {
        var left = New();
        var again = New();

        var ran = Talk(left, "gevaar", seen);
        Talk(again, "gevaar", seen, "Ik zag een mes.", "gezinscoach");

        ran.Code.Should().Be(0);
        ran.Output.Should().Contain("Dat kan ik niet opschrijven").And.NotContain("is bewaard").And.NotContain("Wat u zag, staat nu in");
        File.ReadAllText(left).Should().Contain(Sign).And.NotContain("mes\n");
        File.ReadAllText(again).Should().Contain(Sign).And.Contain("omdat: Ik zag een mes.").And.Contain("door: gezinscoach");
        Talk(left, "ja").Output.Should().Contain("Stop met de vragen", "who opens the case again is told so again");
    }

    [Fact]
    public void The_sign_stands_in_the_file_before_anybody_asks_what_was_seen()
    {
        var file = New();
        var atTheSecondLine = "";
        var lines = new Lines(["gevaar\n", "Een mes.\n"], read => atTheSecondLine = read == 1 ? File.ReadAllText(file) : atTheSecondLine);

        Sandbox.Run("", ["vraag", file], terminal => terminal with { Input = lines });

        atTheSecondLine.Should().Contain(Sign).And.NotContain("Een mes.");
        File.ReadAllText(file).Should().Contain("Een mes.");
    }

    [Fact]
    public void The_end_of_the_input_leaves_the_sign()
    {
        var file = New();

        var ran = Talk(file, "gevaar");

        ran.Output.Should().Contain("Bel 112").And.Contain("is nog niet opgeschreven");
        File.ReadAllText(file).Should().Contain(Sign);
    }

    [Fact]
    public void What_is_not_stored_is_said_not_to_be_stored_and_whom_to_call_comes_first()
    {
        var file = New();
        var lines = new Lines(["gevaar\n", "Een mes.\n"], read => File.AppendAllText(file, read == 0 ? "bron: een collega\n" : ""));
        var before = Begun + "bron: een collega\n";

        var ran = Sandbox.Run("", ["vraag", file], terminal => terminal with { Input = lines });

        ran.Code.Should().NotBe(0);
        ran.Output.Should().Contain("dit staat NIET in").And.NotContain("staat nu in").And.NotContain("Wat er al staat, is bewaard");
        ran.Output.IndexOf("Bel 112", StringComparison.Ordinal).Should().BePositive().And.BeLessThan(ran.Output.IndexOf("NIET", StringComparison.Ordinal));
        File.ReadAllText(file).Should().Be(before);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void At_every_opening_question_danger_gives_the_numbers_and_stop_stops(int asked)
    {
        var file = Path.Combine(Sandbox.NewFolder(), "nieuw.yaml");
        string[] begun = ["ja", "Een zorg", "1-11-2026", "2", "gezinscoach", "Lege koelkast."];

        var danger = Talk(file, [.. begun[..asked], " GEVAAR! ", "ja", "nog iets"]);
        var stop = Talk(file, [.. begun[..asked], "Stop.", "ja", "nog iets"]);

        danger.Output.Should().Contain("Bel 112").And.Contain("Er is nog geen casus. Er is dus niets opgeschreven.").And.NotContain("nog iets").And.NotContain("is bewaard");
        stop.Output.Should().NotContain("Bel 112").And.NotContain("nog iets").And.EndWith("> Stop.\nEr is geen casus begonnen.\n");
        File.Exists(file).Should().BeFalse();
    }

    [Theory]
    [InlineData("GEVAAR! ")]
    [InlineData("  Gevaar…")]
    [InlineData("“gevaar”")]
    [InlineData("!gevaar\u0007")]
    public void Danger_is_heard_however_it_is_typed(string typed)
    {
        var file = New();

        Talk(file, typed).Output.Should().Contain("Bel 112");

        File.ReadAllText(file).Should().Contain(Sign);
    }

    [Fact]
    public void Where_what_was_seen_is_asked_commands_are_no_observation()
    {
        var stopped = New();
        var mistaken = New();
        var helped = New();

        Talk(stopped, "gevaar", "?", "stop", "Een mes.");
        var back = Talk(mistaken, "gevaar", "Terug", "kind 1");
        Talk(helped, "gevaar", "?", "GEVAAR", "Een mes.", "terug", "Een hamer.", "?", "gezinscoach");

        File.ReadAllText(stopped).Should().Contain(Sign).And.NotContain("Een mes.").And.NotContainAny("omdat: stop", "omdat: '?'", "omdat: \"?\"");
        back.Output.Should().Contain("weer uit de casus gehaald");
        File.ReadAllText(mistaken).Should().NotContain(Sign).And.Contain("- naam: kind 1");
        File.ReadAllText(helped).Should().Contain("omdat: Een hamer.").And.Contain("door: gezinscoach").And.NotContain("Een mes.");
    }

    [Fact]
    public void An_echo_holds_no_citizen_service_number_and_nothing_a_terminal_obeys()
    {
        var ran = Talk(New(), "123456782", "1234\u001b56782", "\u001b[31mrood\u0007, blauw\u202e", "misschien 123456782", "stop");

        ran.Output.Should().NotContain("123456782").And.NotContain("\u001b").And.NotContain("\u0007").And.NotContain("\u202e");
        ran.Output.Should().Contain("> (niet getoond)").And.Contain("> [31mrood, blauw");
    }

    private static Ran Talk(string file, params string[] lines) => Sandbox.RunWithInput(string.Concat(lines.Select(line => line + "\n")), "vraag", file);

    private static string New()
    {
        var file = Path.Combine(Sandbox.NewFolder("gevaar"), Guid.NewGuid().ToString("N") + ".yaml");
        File.WriteAllText(file, Begun);
        return file;
    }

    /// <summary>Input that comes line by line, as from somebody who types.</summary>
    private sealed class Lines(string[] lines, Action<int> before) : MemoryStream
    {
        private int _next;

        public override int Read(Span<byte> buffer)
        {
            if (_next == lines.Length)
            {
                return 0;
            }

            before(_next);
            return Encoding.UTF8.GetBytes(lines[_next++], buffer);
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    }
}
