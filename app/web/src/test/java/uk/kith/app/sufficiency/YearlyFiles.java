package uk.kith.app.sufficiency;

/** Small files of yearly tables for tests, in the published layout: nobody's real numbers. */
public final class YearlyFiles {

  static final String HEADER = "year,geo_code,la_name,measure,value\n";

  private YearlyFiles() {}

  /**
   * Twelve authorities, of whom the first has few children, the second is gone after the second
   * year, and the third has a symbol for its children outside in every year.
   *
   * @param name with which the names of the authorities begin
   * @param code digits with which their codes go on after {@code E08}
   */
  public static String counts(String name, String code, int first, int last) {
    StringBuilder csv = new StringBuilder(HEADER);
    for (int a = 0; a < 12; a++) {
      for (int year = first; year <= last && !(a == 1 && year > first + 1); year++) {
        int children = a == 0 ? 20 : 200 + 30 * a + 11 * ((year + a) % 3);
        String start = year + "," + area(code, a) + "," + name + " " + (a + 1) + ",";
        csv.append(start).append("cla_31_march,").append(children).append('\n');
        csv.append(start)
            .append("outside_la,")
            .append(a == 2 ? "c" : String.valueOf(children / 3 + 5 * ((year + 2 * a) % 4)))
            .append('\n');
        csv.append(start).append("place_foster,").append(children * 7 / 10).append('\n');
        csv.append(start).append("age_16plus,").append(children / 5).append('\n');
        csv.append(start).append("pop_0_17,").append(children * 150).append('\n');
        csv.append(start).append("eth_white,9\n");
      }
    }
    return csv.append(last + ",E92000001,England,cla_31_march,80000\n").toString();
  }

  /** Half of them in the north, half in the south. */
  public static String regions(String name) {
    StringBuilder csv = new StringBuilder("short_desc,years,area,la_number,region,value\n");
    for (int a = 0; a < 12; a++) {
      csv.append("CIN,2021,")
          .append(name)
          .append(' ')
          .append(a + 1)
          .append(",")
          .append(300 + a)
          .append(a % 2 == 0 ? ",North of Nowhere,1\n" : ",South of Nowhere,1\n");
    }
    return csv.append("CIN,2021,England,970,NA,1\n").toString();
  }

  /** The national code of one of them. */
  public static String area(String code, int number) {
    return "E08" + code + "%02d".formatted(number);
  }
}
