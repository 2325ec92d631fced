/** A small framework with comments, to be changed into one's own. It lints clean and scores as it is. */
export const frameworkTemplate = `# A framework of your own. Check it: quality-frameworks check <this file>
# Start an assessment with it: quality-frameworks new assessment <this file>
id: my-framework # lower-case letters, digits, dots and hyphens; stays the same in all editions
edition: "2026-01-01" # the day from which this text counts; in quotes
title: { en: My framework }
description: { en: "What it is for, in a sentence or two." }
publisher: { en: Who publishes it }
languages: [en] # complete in these
licence: CC-BY-4.0
wording: interpretive # whose words the texts are: official, paraphrase or interpretive
verified: false # true once every text was checked against its source
sources:
  - { id: handbook, title: Handbook }

# What each kind of node is called, if not area, standard and criterion.
terms:
  area: { en: chapter }

# Levels from the worst to the best. A response names a level by its id or by its value.
scales:
  - id: steps
    provenance: proposal # official where the publisher of the framework made it
    levels:
      - { id: not-met, value: 0, title: { en: not met } }
      - { id: partly-met, value: 1, title: { en: partly met } }
      - { id: met, value: 2, title: { en: met } }
    meets: met # the level that is the standard itself

# Answers outside the order of levels.
special:
  - id: not-applicable
    title: { en: does not apply }
    effect: not-applicable
    requires: [reason]

# What is known of a unit, and what holds while it is not given.
facts:
  - { id: beds, title: { en: The service has beds of its own. }, unknown: true }

# What each kind of node makes of the nodes below it.
scoring:
  provenance: proposal
  unrated: exclude # what is not rated is left out; the coverage says how much that is
  standard: { combine: sum }
  area: { combine: sum }
  overall: { combine: sum }
  # A level that items must not go under. Changes no score.
  floors:
    - { for: { tagged: safety }, level: partly-met }

areas:
  - id: arrival
    title: { en: Arrival }
    standards:
      - id: door
        code: "1" # as printed; in quotes, because 1.10 would be read as 1.1
        title: { en: The door is open }
        criteria:
          - id: door.hours
            code: 1a
            statement: { en: Opening hours can be read from the street. }
            source: { document: handbook, place: p. 4 }
          - id: door.night
            code: 1b
            statement: { en: Somebody answers the door at night. }
            appliesWhen: { fact: beds, is: true } # else it needs no response and counts nowhere
            tags: [safety]
            source: { document: handbook, place: p. 5 }
  - id: stay
    title: { en: Stay }
    standards:
      - id: say
        code: "2"
        title: { en: People have a say }
        statement: { en: People who use the service take part in what is decided about it. }
        source: { document: handbook, place: p. 9 }
`;
