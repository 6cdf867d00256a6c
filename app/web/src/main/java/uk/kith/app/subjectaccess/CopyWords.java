package uk.kith.app.subjectaccess;

import uk.kith.kernel.service.HeldTable.Mark;

/** What marks mean, for whoever prepares the answer. */
final class CopyWords {

  private CopyWords() {}

  static String mark(Mark mark) {
    return switch (mark) {
      case OTHER_PERSON ->
          "Another person: take it out unless they agree or it is reasonable without that"
              + " (Data Protection Act 2018 Sch 2 para 16)";
      case WORDS ->
          "Words that people wrote: read them, and take out what tells of others or would do"
              + " serious harm (Data Protection Act 2018 Sch 2 para 16, Sch 3 para 5)";
      case ADOPTION ->
          "Adoption record: not handed out under this right (Data Protection Act 2018 Sch 4 para"
              + " 3)";
    };
  }
}
