package uk.kith.app.demo;

import java.util.List;
import java.util.Random;
import uk.kith.kernel.service.Role;

/** Invented names of people, workers, agencies and schools. */
final class Words {

  static final List<String> GIRLS =
      List.of(
          "Ava", "Bethany", "Chloe", "Daisy", "Ellie", "Freya", "Grace", "Holly", "Isla", "Jasmine",
          "Keira", "Leah", "Maisie", "Niamh", "Olivia", "Poppy", "Rosie", "Sophie", "Tilly",
          "Zara");
  static final List<String> BOYS =
      List.of(
          "Alfie", "Ben", "Callum", "Dylan", "Ethan", "Finley", "George", "Harvey", "Isaac", "Jack",
          "Kyle", "Liam", "Mason", "Noah", "Oscar", "Riley", "Sam", "Theo", "Tyler", "Zac");
  static final List<String> ROMA_GIRLS =
      List.of("Denisa", "Erika", "Jana", "Katarina", "Lucia", "Monika", "Nikola", "Vanesa");
  static final List<String> ROMA_BOYS =
      List.of("Adrian", "Dominik", "Erik", "Jakub", "Lukas", "Marek", "Roman", "Tomas");
  static final List<String> SLOVAK_FAMILIES =
      List.of("Balog", "Cervenak", "Gabor", "Horvath", "Kandrac", "Lakatos", "Mirga", "Pokuta");
  static final List<String> ASIAN_GIRLS = List.of("Aisha", "Hafsa", "Maryam", "Sana", "Zainab");
  static final List<String> ASIAN_BOYS = List.of("Amir", "Bilal", "Hamza", "Imran", "Yusuf");
  static final List<String> ASIAN_FAMILIES = List.of("Akhtar", "Hussain", "Iqbal", "Mahmood");
  static final List<String> FAMILIES =
      List.of(
          "Ackroyd",
          "Bagshaw",
          "Barker",
          "Beaumont",
          "Binns",
          "Birkinshaw",
          "Booth",
          "Brearley",
          "Calder",
          "Clegg",
          "Copley",
          "Crossley",
          "Dyson",
          "Earnshaw",
          "Ellis",
          "Firth",
          "Garside",
          "Gledhill",
          "Greaves",
          "Hague",
          "Haigh",
          "Hepworth",
          "Hinchliffe",
          "Hirst",
          "Hobson",
          "Hoyle",
          "Illingworth",
          "Jagger",
          "Jessop",
          "Kaye",
          "Kilner",
          "Lockwood",
          "Lumb",
          "Marsden",
          "Mellor",
          "Micklethwaite",
          "Moorhouse",
          "Naylor",
          "Newsome",
          "Oldroyd",
          "Ogden",
          "Peace",
          "Pickles",
          "Platt",
          "Priestley",
          "Quarmby",
          "Ramsden",
          "Rawson",
          "Roebuck",
          "Royston",
          "Senior",
          "Shaw",
          "Stead",
          "Sugden",
          "Sykes",
          "Tinker",
          "Tordoff",
          "Tranter",
          "Utley",
          "Varley",
          "Wadsworth",
          "Walshaw",
          "Whitfield",
          "Wigglesworth",
          "Womersley",
          "Woodhead");
  static final List<String> WOMEN =
      List.of(
          "Alison",
          "Brenda",
          "Carol",
          "Denise",
          "Elaine",
          "Fiona",
          "Gillian",
          "Heather",
          "Jean",
          "Karen",
          "Lynne",
          "Margaret",
          "Nicola",
          "Pauline",
          "Ruth",
          "Sharon",
          "Tracey",
          "Wendy");
  static final List<String> MEN =
      List.of(
          "Alan", "Brian", "Colin", "David", "Eric", "Frank", "Graham", "Ian", "Keith", "Lee",
          "Mark", "Neil", "Paul", "Robert", "Simon", "Stephen", "Terry", "Wayne");
  static final List<String> AGENCIES =
      List.of("Bright Futures agency", "Fernleigh Fostering", "Northmoor Care", "Rowan Families");

  /** The last is the demonstration user, so that somebody who signs in has homes of their own. */
  static final List<String> SUPERVISING =
      List.of(
          "Tom Ashworth",
          "Helen Croft",
          "Marcia Bell",
          "Imran Shah",
          "Sue Platts",
          Role.SUPERVISING_WORKER.id());

  static final List<String> WORKERS =
      List.of(
          "Amy Walsh",
          "Ben Okoro",
          "Clare Dunn",
          "Dev Patel",
          "Emma Hardy",
          "Farah Aziz",
          "Gareth Lowe",
          "Hannah Bright",
          "Ines Costa",
          "Josh Reed",
          "Kate Mills",
          "Laura Finch",
          "Mo Rahman",
          "Nina Fox",
          "Owen Park",
          "Priya Nair",
          "Rachel Stone",
          "Sean Byrne");
  static final List<String> TEAMS =
      List.of("Looked after 1", "Looked after 2", "Duty and assessment", "Leaving care");
  static final List<String> SCHOOLS =
      List.of(
          "Moorfield Primary School",
          "St Chad's Primary School",
          "Canklow Lane Primary School",
          "Eastfield Primary School",
          "Wingfield Lane Primary School");
  static final List<String> SECONDARY_SCHOOLS =
      List.of("Herringthorpe Lane Academy", "Don Valley High School", "Clifton Bridge School");

  private Words() {}

  static <T> T pick(List<T> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
