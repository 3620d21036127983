import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { insideQuotation } from "../../src/text/inside-quotation.ts";
import { paragraphs } from "../../src/text/paragraphs.ts";
import { quotations } from "../../src/text/quotations.ts";
import { seenOf } from "../../src/text/seen.ts";
import { times } from "../depth.ts";
import { anyCharacters } from "./any-characters.ts";

const found = (text: string): readonly string[] =>
  quotations(text).map(({ inner }) => text.slice(inner.start, inner.end));

const kinds = (text: string): readonly string[] => quotations(text).map(({ kind }) => kind);

describe("quotations", () => {
  test("have an outer and an inner span", () => {
    expect(quotations("“Never,” he said.")).toEqual([
      { start: 0, end: 8, inner: { start: 1, end: 7 }, closed: true, kind: "speech" },
    ]);
    expect(quotations("''Never,'' he said.")).toEqual([
      { start: 0, end: 10, inner: { start: 2, end: 8 }, closed: true, kind: "speech" },
    ]);
  });

  test.each([
    ["“We wait,” he said, “and hope.”", ["We wait,", "and hope."]],
    ['"We wait," he said, "and hope."', ["We wait,", "and hope."]],
    ['He said:"We wait."Then he left ("for good").', ["We wait.", "for good"]],
    ["„Wir warten“, sagte er. „Wij wachten”, zei hij.", ["Wir warten", "Wij wachten"]],
    ["« Nous attendons », dit-il. «Мы ждём», — сказал он.", ["Nous attendons", "Мы ждём"]],
    ["‘We wait,’ he said, ‘and hope.’", ["We wait,", "and hope."]],
    ["'We wait,' he said, 'and hope.'", ["We wait,", "and hope."]],
    ['“We wait", he said. “We hope.“ That was all.', ["We wait", "We hope."]],
    ["''We wait,'' he said, ''and hope.''", ["We wait,", "and hope."]],
    ["He said (''We wait''), and then: ''We 'hope'.''", ["We wait", "We 'hope'."]],
    ["They said: “We wait. “", ["We wait."]],
  ])("in marks of every kind: %s", (text, inner) => {
    expect(found(text)).toEqual(inner);
  });

  test.each([
    ["“He told me ‘no’ and then «never»,” she said.", ["He told me ‘no’ and then «never»,"]],
    ["‘He told me “no” and left,’ she said.", ["He told me “no” and left,"]],
    ["\"'No' is what he said,\" she said.", ["'No' is what he said,"]],
    ["“He told me “no” and left,” she said.", ["He told me “no” and left,"]],
    ['"He told me "no" and left," she said.', ['He told me "no" and left,']],
  ])("hold those inside them: %s", (text, inner) => {
    expect(found(text)).toEqual(inner);
  });

  test.each([
    "They don’t know the Duma’s rules, the players’ rules or the coaches’ own.",
    "They don't know the Duma's rules, the players' rules or the coaches' own.",
    "In the ’90s and the '80s rock ’n’ roll and rock 'n' roll paid, and 'tis true of the ‘70s’ end.",
    'She is 6\' 2" tall, he 5’ 9” at most, and the pizza 12" wide.',
    "A stray ” closes nothing, nor does » here.",
    "The '90s'' end, and it''s so.",
    "The board is 6' 2'' long and 12'' wide.",
    "‘An opening mark alone is an apostrophe, they’d say",
  ])("are not apostrophes, possessives, feet or inches: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["‘The players’ union won’t wait,’ he said of the players’ plan.", ["The players’ union won’t wait,"]],
    ["‘I trust the voters’ he said. ‘I do.’", ["I trust the voters", "I do."]],
    ["'It's the Browns' house,' she said, 'isn't it?'", ["It's the Browns' house,", "isn't it?"]],
    [
      '"A 12" by 14" board," he said. "It broke in 1986" was all.',
      ['A 12" by 14" board,', "It broke in 1986"],
    ],
    ["“He is 6’ 2” tall,” she said.", ["He is 6’ 2” tall,"]],
  ])("may hold apostrophes, possessives, feet or inches: %s", (text, inner) => {
    expect(found(text)).toEqual(inner);
  });

  test.each([..."([{<¿¡*_/—–-"])("may follow %s without a space", (sign) => {
    expect(found(`He said ${sign}'We wait' now.`)).toEqual(["We wait"]);
  });

  test.each([..."([—–-"])("in marks typed twice may follow %s without a space", (sign) => {
    expect(found(`He said ${sign}''We wait'' now.`)).toEqual(["We wait"]);
  });

  test.each([
    ["''We wait, he said.", []],
    ["We wait,'' he said.", []],
    ["x''We wait'' y", []],
    ["It's ''90s'' now, said ''we wait''.", ["90s", "we wait"]],
  ])("in marks typed twice open and close: %s", (text, inner) => {
    expect(found(text)).toEqual(inner);
  });

  test.each([
    ["'Tis so, 'twas so, 'twere so, they told 'em 'til dusk, 'neath it 'n' all, the '90s.", []],
    ["Rock-'n'-roll, rock ‘n’ roll, ROCK 'N' ROLL.", []],
    ["Rock 'n' roll's 'best' is it.", ["best"]],
    ["'Tisane is nice,' he said.", ["Tisane is nice,"]],
    ["'Emma is nice,' he said.", ["Emma is nice,"]],
    ["'Nor is it,' he said.", ["Nor is it,"]],
    ["'900 of them,' he said.", ["900 of them,"]],
    ["'90 of them,' he said.", ["90 of them,"]],
  ])("do not begin where letters are left out: %s", (text, inner) => {
    expect(found(text)).toEqual(inner);
  });

  test.each([
    ["‘He is goin’ on,’ she said.", ["He is goin’ on,"]],
    [
      "‘The boss’ car, the Marx’ car, the Sanchez’ car, the 1990s’ car won’t go,’ he said.",
      ["The boss’ car, the Marx’ car, the Sanchez’ car, the 1990s’ car won’t go,"],
    ],
    ["‘We wait’— he said.", ["We wait"]],
    ["‘The voters’, he said.", ["The voters"]],
    ["‘The voters’ he said, ‘we trust.’", ["The voters", "we trust."]],
    ["'We 'wait' and hope,' he said.", ["We 'wait' and hope,"]],
  ])("in single marks end where no possessive does: %s", (text, inner) => {
    expect(found(text)).toEqual(inner);
  });

  test.each([
    ["He is 6'2\" tall, or 6’ 2” tall.", []],
    ["It is 6' 123\" long.", []],
    ['“A 12" pipe,” he said.', ['A 12" pipe,']],
    ['"A 12" pipe," he said.', ['A 12" pipe,']],
    ['In "1986" and "1987".', ["1986", "1987"]],
    ['"It broke in 1986" he said "and in 1987" too.', ["It broke in 1986", "and in 1987"]],
  ])("end with a number where no inches do: %s", (text, inner) => {
    expect(found(text)).toEqual(inner);
  });

  test.each([
    ['a"b"c', ["b"]],
    ["'\"We wait,\" he said,' she said.", ['"We wait," he said,']],
    ["„Wir warten“, sagte er, “und hoffen“.", ["Wir warten", "und hoffen"]],
    ["‟We wait,” he said.", ["We wait,"]],
    ["“ We wait, ” he said.", ["We wait,"]],
    ["We wait“", []],
    ["We wait,” he said, and we hope».", []],
    ["‹We wait,› he said.", []],
  ])("open and close as their marks and spaces say: %s", (text, inner) => {
    expect(found(text)).toEqual(inner);
  });

  test.each([
    ["“We ‘wait” and hope’ so.", ["We ‘wait"]],
    ["‘We “wait’ and hope” so.", ["wait’ and hope"]],
    ["«We “wait» and” so.", ["We “wait"]],
    ["“He said «no” and» so.", ["He said «no"]],
    ["“a “b” c” d", ["a “b” c"]],
    ["\"a 'b\" c'", ["a 'b"]],
  ])("end where their own mark closes: %s", (text, inner) => {
    expect(found(text)).toEqual(inner);
  });

  test("that are not closed end with their paragraph, and the next one's continues them", () => {
    const text = "He said: “We wait.\n\n“We hope.\n\n“We go,” he added. “Soon.”\n\n“No,” said another.";
    expect(quotations(text).map(({ closed, continues }) => [closed, continues])).toEqual([
      [false, undefined],
      [false, 0],
      [true, 1],
      [true, undefined],
      [true, undefined],
    ]);
    expect(found(text)).toEqual(["We wait.", "We hope.", "We go,", "Soon.", "No,"]);
  });

  describe("that are not closed", () => {
    const ends = (text: string) => quotations(text).map(({ start, end }) => text.slice(start, end));

    test.each([
      ["“We wait, he said. “We hope,” he added.", ["“We wait, he said.", "“We hope,”"]],
      ['"We wait, he said, "and we hope."', ['"We wait, he said,', '"and we hope."']],
      ["He said: ‘We wait, and that is it. ‘We hope.’", ["‘We wait, and that is it.", "‘We hope.’"]],
      ["‘We wait, he said. ‘We hope.’", ["‘We wait, he said.", "‘We hope.’"]],
      ["««We wait», he said.", ["«We wait»"]],
      ["““We wait”, he said.", ["“We wait”"]],
    ])("end at the next opening mark of their kind: %s", (text, expected) => {
      expect(ends(text)).toEqual(expected);
      expect(quotations(text).map(({ closed }) => closed)).toEqual(
        expected.map((words) => /[”"’»]$/.test(words)),
      );
    });

    test("run over marks of another kind", () => {
      expect(ends('"We “wait” and hope.\n\nThat is all.')).toEqual(['"We “wait” and hope.']);
      expect(ends("“We ‘wait’ and ‘hope’, he said.")).toEqual(["“We ‘wait’ and ‘hope’, he said."]);
      expect(ends("The ‘wait and “hope” it is. ‘So.’")).toEqual(["“hope”", "‘So.’"]);
    });

    test("end with their line", () => {
      expect(ends("“We wait, he said\nThe road, it’s said, is “shut”\n\nThe end.")).toEqual([
        "“We wait, he said",
        "“shut”",
      ]);
      expect(ends("“We wait, he said  \r\nThe end is near\n\nThe end.")).toEqual(["“We wait, he said"]);
      expect(ends("“We wait, he said\n‘We hope’ is\n\nThe end.")).toEqual(["“We wait, he said", "‘We hope’"]);
    });

    test("end with their paragraph, on however many lines, where the next one goes on", () => {
      expect(ends("“We wait for\nthe end.\n\n“We hope.”")).toEqual(["“We wait for\nthe end.", "“We hope.”"]);
      expect(ends("“We wait for\nthe end.\n\n”We hope.”")).toEqual(["“We wait for"]);
      expect(ends("“We wait for\nthe end.\n\nThat, “we hope.”")).toEqual(["“We wait for", "“we hope.”"]);
      expect(ends("“We wait for\nthe end.\n\n«We hope.»")).toEqual(["“We wait for", "«We hope.»"]);
    });

    test("are speech, however short, and so is what continues them", () => {
      expect(kinds("The “partial closure.\n\nThe end.")).toEqual(["speech"]);
      expect(kinds("He said: “We wait.\n\n“partial” it is.")).toEqual(["speech", "speech"]);
    });

    test("are not continued by one of another kind", () => {
      expect(quotations("“We wait for\n\n«We hope.»").map((each) => "continues" in each)).toEqual([
        false,
        false,
      ]);
    });

    test("are apostrophes in straight marks, if they do not go on in the next paragraph", () => {
      expect(ends("He said: 'We wait, and that is it. 'We hope.'")).toEqual(["'We hope.'"]);
    });

    test("and end before another one are not continued", () => {
      const text = "“We wait. “We hope.”\n\n“We go.”";
      expect(quotations(text).map(({ continues }) => continues)).toEqual([undefined, undefined, undefined]);
    });
  });

  test("that are not closed end with their paragraph where nothing continues them", () => {
    const text = "He said: “We wait.\n\nThey waited. “So be it.”\n\n‘No.’";
    expect(quotations(text).map(({ closed, continues }) => [closed, continues])).toEqual([
      [false, undefined],
      [true, undefined],
      [true, undefined],
    ]);
  });

  test("in single marks continue too", () => {
    const text = "He said: ‘We can’t wait.\n\n‘We hope.\n\n‘We go,’ he added.\n\n‘No use.\n\nThe end.";
    expect(found(text)).toEqual(["We can’t wait.", "We hope.", "We go,"]);
    expect(quotations(text).map(({ continues }) => continues)).toEqual([undefined, 0, 1]);
  });

  test.each([
    "The town’s “partial” closure began.",
    "The town's 'partial' closure began.",
    "They read “War and Peace” to the end.",
    "“Temporary” measures have lasted ten years.",
    "The so-called “quiet zone” is loud.",
    "The guards let the “guests”, as a rule, go.",
    "She wrote “The Long Road to the Isles” in 1990.",
    "“The Fall of the 12 Roads”, he said, is dear.",
    "Ada “The Hammer of the North” Reed spoke.",
    "“All Bets Are Off in Ferrytown.”",
    "The crowd chanted “no road, no peace, no vote”.",
    "They held signs that read “close the road at once”.",
    "Its slogan is “a road for each of us”.",
    "Her commentary, titled “build us a road now”, is long.",
    "The film “Who is afraid of roads?” opened.",
    "A film called “the road we all took” opened.",
    "They wore “close the road at once” shirts.",
    "Read: “Build us a road,” by Ada Reed.",
    "Read: “Build us a road,” by the Gazette.",
    "Ada “the hammer of the north” Reed spoke.",
    "The so-called “road to the end of nowhere” is long.",
    "It is part of the “new deal for roads” policy.",
    "Its new “one road for each town” campaign began.",
    "He said one two three four five “a farce”.",
    "It was, according to one two three four, “a farce”.",
    "According it to one “a farce”.",
    "He described a b c d e f g h i j k as “a farce”.",
    "He sat as “a farce”.",
    "They are describers as “a farce”.",
    "The SO-CALLED “a farce” it is.",
    "The so called “one road for each town” it is.",
    "The so\u2011called “one road for each town” it is.",
    "It was “one two three” then.",
    "It was “one  two three” then.",
    "He described the vote of the whole council by “a farce”.",
    "It was “a 3.5 rise” then.",
    "He said so. It was “a farce” then.",
    "He said so! It was “a farce” then.",
    "(He said so.) It was “a farce” then.",
    "It was “a farce” he said.",
    "It was “a farce”, it rained.",
    "“A farce”, it rained.",
  ])("are scare quotes: %s", (text) => {
    expect(kinds(text)).toEqual(["scare"]);
  });

  test.each([
    "He called it “a disgrace”.",
    "He called the draft law “a disgrace”.",
    "He described the vote of the whole council as “a farce”.",
    "It was, according to the mayor, “a farce”.",
    "“Never,” he said.",
    "“Never”, the mayor of the town said.",
    "The answer was “Never!” again.",
    "“Never” said Mr Pell.",
    "Mr Pell: “no comment”",
    "“He said, ‘Go.’”",
    "It was what its critics call “a farce”.",
    "The measure was “quite dead”, Mr Pell told them.",
    "The house was “in a very bad state” by then.",
    "The film “is about a long road”, he said.",
    "The book is out. “The road is much too long,” it says.",
    "He saw signs of “a very bad state”.",
    "“The Road to the isles is long,” she said.",
    "“We must all of us wait here,” signs Ada Reed.",
    "It was “of and for the people”.",
    "Ada Reed said “the road is now closed” Monday.",
    "It was “the worst of all the roads” plans had named.",
    "It is a “disgrace to all of us,” campaign leaders said.",
    "“They want it closed” by Monday or by June.",
    "It is “closed to all of us” by Ada Reed.",
    "“They want it closed” by a mile.",
    "“the People of the and for the” was all.",
    `“${"The Long Road ".repeat(5)}Of” was all.`,
    "He said one two three four “a farce”.",
    "It was, according to one two three, “a farce”.",
    "He described a b c d e f g h i j as “a farce”.",
    "They characterise it as “a farce”.",
    "They characterized it as “a farce”.",
    "They refer to it as “a farce”.",
    "They were branding it as “a farce”.",
    "They label it as “a farce”.",
    "They dismissed it as “a farce”.",
    "It was one of those, so-called, “one road for each town”.",
    "It was “one two three four” then.",
    "It was “Go! Now” then.",
    "It was “Go.” then.",
    "It was “Go?” then.",
    "It was “Go…” then.",
    "It was “the ‘end.’” then.",
    "He said 3.5 was “a farce” then.",
    "So : “a farce”.",
    "It was “a farce,” he said.",
    "It was “a farce” – he said.",
    "It was “a farce” — he said.",
    "(“A farce” he said.)",
  ])("are speech: %s", (text) => {
    expect(kinds(text)).toEqual(["speech"]);
  });

  test.each(["‘‘‘\n\n‘‘\n\n‘", "“No.”\n\n‘‘‘\n\n‘‘\n\n‘"])("do not continue what is none: %j", (text) => {
    expect(quotations(text).filter(({ continues }) => continues !== undefined)).toEqual([]);
  });

  const unit = fc.constantFrom(
    ..."aB .,:s5“”‘’\"'«»„(—\n".split(""),
    ..." “| ‘| '| \"|” |’ |' |\" |\n\n|\n\n“|\n\n‘|said ".split("|"),
  );
  const anyText = fc.oneof(
    anyCharacters,
    fc.array(unit, { maxLength: 60 }).map((all) => all.join("")),
  );

  test("are in order, in one paragraph each, and hold their inner span", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const blocks = paragraphs(text);
        const all = quotations(text);
        let past = 0;
        for (const [index, { start, end, inner, closed, continues }] of all.entries()) {
          expect(start).toBeGreaterThanOrEqual(past);
          expect(inner.start).toBeGreaterThan(start);
          expect(inner.end).toBeGreaterThanOrEqual(inner.start);
          expect(inner.end).toBeLessThanOrEqual(closed ? end - 1 : end);
          expect(blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
          if (continues !== undefined) {
            expect(continues).toBe(index - 1);
            expect(all[continues]?.closed).toBe(false);
          }
          past = end;
        }
      }),
      { numRuns: times(500) },
    );
  });

  test("are the same whatever stands in a text and cannot be seen", () => {
    const marked = fc
      .array(fc.constantFrom("“", "”", '"', "'", "’", "a", "s", " ", ".", "he said", "\n\n"))
      .map((pieces) => pieces.join(""));
    const unseen = fc.constantFrom("\u200B", "\u00AD", "\u0092", "\uFE0F", "\u{E0020}");
    const seen = (text: string) =>
      quotations(text).map(({ inner, kind, closed }) => ({
        words: seenOf(text.slice(inner.start, inner.end)).text,
        kind,
        closed,
      }));
    fc.assert(
      fc.property(marked, fc.array(fc.tuple(fc.nat(), unseen)), (text, added) => {
        const characters = [...text];
        for (const [at, character] of added) characters.splice(at % (characters.length + 1), 0, character);
        expect(seen(characters.join(""))).toEqual(seen(text));
      }),
      { numRuns: times(500) },
    );
  });

  test.each(["“", '"', "'", "‘", "s’ a", '"a\n', "“\n\n", '1" ', "“a” ", "‘“"])(
    "come to an end on 16,384 letters of %j",
    (piece) => {
      const text = piece.repeat(2 ** 14 / piece.length);
      expect(quotations(text).at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
    },
  );

  test("are none in a paragraph of more marks than a novel has, and all in the next one", () => {
    const rest = "\n\n“a” b";
    expect(quotations(`${"'".repeat(200_000)}${rest}`).length).toBeGreaterThan(1);
    expect(quotations(`${"'".repeat(200_001)}${rest}`).map(({ start }) => start)).toEqual([200_003]);
  });
});

describe("insideQuotation", () => {
  const text = "He said: “We wait.\n\n“We hope,” and left. The “partial” closure, “it seems”, began.";
  const all = quotations(text);
  const inside = (words: string): string => {
    const start = text.indexOf(words);
    return insideQuotation(text, all, { start, end: start + words.length });
  };

  test.each([
    ["We wait", "whole"],
    ["“We wait.", "whole"],
    ["We wait.\n\n“We hope,”", "whole"],
    ["partial", "whole"],
    ["“it seems”, ", "whole"],
    ["“We hope,” and", "part"],
    ["said: “We", "part"],
    ["He said: “We wait.\n\n“We hope,” and left.", "part"],
    ["partial” closure, “it seems", "part"],
    ["and left", "none"],
    ["” closure, “", "none"],
    ["He said: “", "none"],
    ["began.", "none"],
    ["”, ", "none"],
  ])("%j: %s", (words, expected) => {
    expect(inside(words)).toBe(expected);
  });

  const wholeOf = (words: string): string =>
    insideQuotation(words, quotations(words), { start: 0, end: words.length });

  test.each([
    "“We wait.” “We hope.”",
    "“We wait”, “we hope”",
    "“We wait.”\n\n“We hope.”",
    "“We wait.” “We hope.” “We go.”",
    "“We wait,” he said, “and hope.”",
    "“We wait”, he said, “and hope.”",
    "“We wait” – the mayor says – “and hope.”",
    "“We wait,” he said “and hope.”",
    "“We wait for ‘it’,” said Ada Reed, the minister, who is 41. “We hope.”",
    "“We say ‘wait.’” Ms. Reed, 41, told Mr. Cole of the council: “We hope.”",
    "“Is it so?” the letter reads. “It is.”",
    "“We wait,” according to the ministry, “and hope.”",
    "“We wait!” he said. “We hope,” he added. “We go.”",
    "“We wait,” Ada said “and hope.”",
    "“We wait—” said Ada, “and hope.”",
    "“We wait…” said Ada: “and hope.”",
    "“We wait?” said Ada; “and hope.”",
    "“We ‘wait.’” said Ada. “And hope.”",
    "“We wait,” Andrew said, “and hope.”",
    "“We wait,” it read, “and hope.”",
    "“We wait,” said Mr. Cole, “and hope.”",
    "“We wait,” he said? “And hope.”",
    "“We wait,” he said… “And hope.”",
    `“We wait,” ${"x".repeat(192)} said, “and hope.”`,
    "… ‘We wait’ !",
    "«We wait»; «we hope»?",
  ])("of the words of one speaker, %s, is whole", (words) => {
    expect(wholeOf(words)).toBe("whole");
  });

  test.each([
    "“We wait,” and the mayor said: “We hope.”",
    "“We wait,” the mayor said of what she called “hope.”",
    "“We wait” for what the mayor said, “hope.”",
    "“We wait.” The bridge is shut, too. “We hope.”",
    "“We wait,” he said. The bridge is shut, too, he added. “We hope.”",
    "“We wait,” he said.\n\n“We hope.”",
    "“We wait,” said Ada Reed “and hope.”",
    "“We wait,” said and told Ada “and hope.”",
    "“We wait,” Ada said and told “and hope.”",
    "“We wait” said Ada, “and hope.”",
    "“We wait,” which said, “and hope.”",
    "“We wait,” - as she said, “and hope.”",
    "“We wait,” Ada, 41, “and hope.”",
    "“We wait,” according Ada to, “and hope.”",
    "“We wait,” he said! It rained, “and hope.”",
    "“We wait,” he said\n“and hope.”",
    `“We wait,” ${"x".repeat(193)} said, “and hope.”`,
    `“We wait,” said ${"the very ".repeat(25)}mayor. “We hope.”`,
    "“We wait,” he said, “and hope,” and left",
    "“We wait,” he said",
  ])("of other words, too, %s, is part", (words) => {
    expect(wholeOf(words)).toBe("part");
  });

  test.each([
    "“We wait, he said",
    "“We wait. “And hope.”",
    "So “we wait. “And hope.”",
    "“And hope.” “We wait",
  ])("of one that is not closed, %s, is unclear", (words) => {
    expect(wholeOf(words)).toBe("unclear");
  });

  test("of what is before or after one that is not closed is clear", () => {
    const words = "“We hope” so. “We wait, he said. “We go.”";
    const of = (part: string) =>
      insideQuotation(words, quotations(words), {
        start: words.indexOf(part),
        end: words.indexOf(part) + part.length,
      });
    expect(of("We hope")).toBe("whole");
    expect(of("We hope” so")).toBe("part");
    expect(of("so")).toBe("none");
    expect(of("We go")).toBe("whole");
  });

  test("of any stretch of any text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."a “”\n.") }),
        fc.nat(),
        fc.nat(),
        (any, start, end) => {
          expect(["whole", "part", "none", "unclear"]).toContain(
            insideQuotation(any, quotations(any), { start, end }),
          );
          expect(insideQuotation(any, [], { start, end })).toBe("none");
        },
      ),
    );
  });

  test("of the words of a quotation is whole", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab “”\n.") }), (any) => {
        const found = quotations(any);
        for (const [index, { inner, ...outer }] of found.entries()) {
          if (!any.slice(inner.start, inner.end).includes("a")) continue;
          const goesOn = outer.closed || found.some(({ continues }) => continues === index);
          expect(insideQuotation(any, found, inner)).toBe(goesOn ? "whole" : "unclear");
          expect(insideQuotation(any, found, outer)).toBe(goesOn ? "whole" : "unclear");
        }
      }),
    );
  });
});
