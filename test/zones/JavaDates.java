import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;

/** Prints what Java's SimpleDateFormat says, for javaDates.tsv: java test/zones/JavaDates.java > test/zones/javaDates.tsv */
class JavaDates {
  static final String[] ZONES = {
    "Pacific/Auckland", "Pacific/Apia", "Pacific/Kiritimati", "Pacific/Chatham", "Asia/Kolkata", "Asia/Kathmandu",
    "Australia/Lord_Howe", "America/Sao_Paulo", "America/St_Johns", "America/Los_Angeles", "Europe/London",
    "Africa/Cairo", "Asia/Tehran", "America/Havana", "Asia/Beirut", "UTC", "Antarctica/Troll", "America/Asuncion",
  };

  static final String[] WRITTEN = {
    "yyyy-MM-dd", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss.SSS", "d/M/yy", "EEE, d MMM yyyy", "EEEE d MMMM y",
    "h:mm a", "K k", "D u F w W", "YYYY-MM-dd", "Z X XX XXX", "yyyy-MM-dd'T'HH:mm:ss'Z'", "''yy", "LLL LL",
  };

  // Days on which clocks change at or near midnight, a day that was left out, month ends, leap days.
  static final String[] DAYS = {
    "2011-12-29", "2011-12-30", "2011-12-31", "2018-11-03", "2018-11-04", "2018-02-17", "2018-02-18", "2023-04-28",
    "2023-10-27", "2021-03-22", "2021-09-22", "2024-03-10", "2024-11-03", "2024-03-31", "2024-10-27", "2023-10-01",
    "2024-02-29", "2024-12-31", "2024-04-07", "2024-09-29", "2024-10-06",
  };

  static final String[][] READ = {
    {"yyyy-MM-dd", "2024-02-29"}, {"yyyy-MM-dd", "2023-02-29"}, {"yyyy-MM-dd", "2024-13-01"}, {"yyyy-MM-dd", "2024-00-00"},
    {"yy-MM-dd", "24-3-1"}, {"y-M-d", "24-3-1"}, {"yyyy-MM-dd", "2024-03-12 and more"},
    {"yyyy-MM-dd", " 2024- 3- 1"}, {"yyyy-MM-dd", "2024/03/12"}, {"yyyy-MM-dd", "soon"}, {"yyyy-MM-dd", ""},
    {"yyyyMMdd", "20240312"}, {"yyyyMMdd", "2024312"}, {"ddMMyyyy", "12032024"}, {"yyyyMMddHHmm", "202403122359"},
    {"d MMM yyyy", "12 mar 2024"}, {"d MMM yyyy", "12 March 2024"}, {"d MMMM yyyy", "12 Mar 2024"}, {"d MMM yyyy", "12 3 2024"},
    {"h:mm a", "12:05 am"}, {"h:mm a", "12:05 PM"}, {"HH:mm", "25:61"}, {"HH:mm", "7:5"}, {"k:mm", "24:00"}, {"K:mm a", "0:30 pm"},
    {"yyyy-MM-dd'T'HH:mm:ss.SSS", "2024-03-12T06:07:08.009"}, {"ss.S", "01.5"}, {"yyyy-MM-dd HH:mm Z", "2024-03-12 06:07 +0530"},
    {"yyyy-MM-dd HH:mm XXX", "2024-03-12 06:07 -03:30"}, {"yyyy-MM-dd HH:mmX", "2024-03-12 06:07Z"}, {"dd/MM/yyyy", "5/6/2024"},
    {"yyyy-MM-dd", "12024-03-12"}, {"D yyyy", "60 2024"}, {"yyyy", "2024"}, {"MM", "7"},
  };

  static SimpleDateFormat format(String pattern, String zone) {
    SimpleDateFormat format = new SimpleDateFormat(pattern, Locale.US);
    format.setTimeZone(TimeZone.getTimeZone(zone));
    return format;
  }

  static void read(String zone, String pattern, String text) {
    Date date = format(pattern, zone).parse(text, new ParsePosition(0));
    System.out.println("read\t" + zone + "\t" + pattern + "\t" + text + "\t" + (date == null ? "" : date.getTime()));
  }

  public static void main(String[] none) {
    System.out.println("what\tzone\tpattern\tgiven\tanswer");
    Random random = new Random(20260312);
    long from = Date.UTC(100, 0, 1, 0, 0, 0), to = Date.UTC(125, 0, 1, 0, 0, 0);
    for (String zone : ZONES)
      for (String pattern : WRITTEN) {
        long moment = from + (long) (random.nextDouble() * (to - from));
        System.out.println("written\t" + zone + "\t" + pattern + "\t" + moment + "\t" + format(pattern, zone).format(new Date(moment)));
      }
    for (String zone : ZONES)
      for (String day : DAYS)
        for (String time : new String[] {"00:00", "00:30", "01:00", "01:30", "02:15", "23:30"})
          if (unusual(zone, day + " " + time)) read(zone, "yyyy-MM-dd HH:mm", day + " " + time);
    for (String zone : new String[] {"UTC", "Pacific/Auckland", "America/St_Johns"})
      for (String[] each : READ) read(zone, each[0], each[1]);
  }

  /** Whether the clock there skips or doubles this time, or is about to: the others are all alike. */
  static boolean unusual(String zone, String time) {
    Date date = format("yyyy-MM-dd HH:mm", zone).parse(time, new ParsePosition(0));
    TimeZone there = TimeZone.getTimeZone(zone);
    long hours = 3 * 3600_000L;
    return there.getOffset(date.getTime() - hours) != there.getOffset(date.getTime() + hours);
  }
}
