package uk.kith.app.web.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.request.RequestChoices;
import uk.kith.matching.api.CarerWorth;
import uk.kith.matching.engine.plan.CarerProfile;
import uk.kith.matching.engine.plan.Objective;
import uk.kith.placements.engine.NeedLevel;

/** Carers who might be recruited, and what they would change, in words; pure functions. */
final class CarerWords {

  private CarerWords() {}

  /** "Foster carers for 2 children aged 7 to 13, brothers and sisters together; health: high". */
  static String profile(CarerProfile profile) {
    StringBuilder words = new StringBuilder(Words.kind(profile.kind()));
    words
        .append(" for ")
        .append(Numbers.many(profile.places(), "child", "children"))
        .append(' ')
        .append(profile.ages().inWords());
    if (profile.places() > 1) {
      words.append(
          profile.siblings() > 1
              ? ", up to " + profile.siblings() + " brothers and sisters together"
              : ", no brothers and sisters together");
    }
    List<String> skills = new ArrayList<>();
    for (RequestChoices.Need need : RequestChoices.NEEDS) {
      NeedLevel level = profile.skills().get(need.kind());
      if (level != null && level != NeedLevel.NONE) {
        skills.add(need.kind().words() + " (" + level.name().toLowerCase(Locale.ROOT) + ")");
      }
    }
    return skills.isEmpty() ? words.toString() : words + ", who can meet " + Words.and(skills);
  }

  /** The fields of the form that asks about these carers. */
  static Map<String, String> fields(CarerProfile profile) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("kind", profile.kind().name());
    fields.put("minAge", Integer.toString(profile.ages().min()));
    fields.put("maxAge", Integer.toString(profile.ages().max()));
    fields.put("places", Integer.toString(profile.places()));
    fields.put("siblings", Integer.toString(profile.siblings()));
    fields.put("homes", "1");
    fields.put("where", profile.area() == null ? "elsewhere" : "here");
    for (RequestChoices.Need need : RequestChoices.NEEDS) {
      NeedLevel level = profile.skills().get(need.kind());
      if (level != null && level != NeedLevel.NONE) {
        fields.put("skill-" + need.id(), level.name());
      }
    }
    return fields;
  }

  static String says(CarerWorth worth) {
    if (!worth.exact()) {
      return "What they would change is not known for sure: one of the two plans is not proven"
          + " best. The ones that were found differ so:";
    }
    return worth.gain().equals(Objective.NOTHING)
        ? "They would change nothing: no plan for all who wait is better with them."
        : "With them the best plan for all who wait would have:";
  }
}
