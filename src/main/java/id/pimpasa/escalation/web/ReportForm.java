package id.pimpasa.escalation.web;

import java.util.List;
import java.util.UUID;
import org.springframework.web.multipart.MultipartFile;

/** What the report page sends. Spring fills it from the request. */
class ReportForm {

    private String villageCode = "";
    private String key = UUID.randomUUID().toString();
    private String stamp = "";
    private String narrative = "";
    private List<String> indicators = List.of();
    private String suspectedDepartureDate = "";
    private String identityMode = "";
    private String reporterName = "";
    private String reporterContact = "";
    private List<MultipartFile> files = List.of();

    PublicInput toInput() {
        return new PublicInput(
                villageCode,
                narrative,
                indicators,
                suspectedDepartureDate,
                identityMode,
                reporterName,
                reporterContact);
    }

    /** The next sending is another report, not a repetition. */
    void renewKey() {
        key = UUID.randomUUID().toString();
    }

    /** Whether files came along, which a browser does not offer again. */
    public boolean isWithFiles() {
        return files.stream().anyMatch(file -> !file.isEmpty());
    }

    public List<MultipartFile> getFiles() {
        return files;
    }

    public void setFiles(List<MultipartFile> files) {
        this.files = files;
    }

    public String getVillageCode() {
        return villageCode;
    }

    public void setVillageCode(String villageCode) {
        this.villageCode = villageCode;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getStamp() {
        return stamp;
    }

    public void setStamp(String stamp) {
        this.stamp = stamp;
    }

    public String getNarrative() {
        return narrative;
    }

    public void setNarrative(String narrative) {
        this.narrative = narrative;
    }

    public List<String> getIndicators() {
        return indicators;
    }

    public void setIndicators(List<String> indicators) {
        this.indicators = indicators;
    }

    public String getSuspectedDepartureDate() {
        return suspectedDepartureDate;
    }

    public void setSuspectedDepartureDate(String suspectedDepartureDate) {
        this.suspectedDepartureDate = suspectedDepartureDate;
    }

    public String getIdentityMode() {
        return identityMode;
    }

    public void setIdentityMode(String identityMode) {
        this.identityMode = identityMode;
    }

    public String getReporterName() {
        return reporterName;
    }

    public void setReporterName(String reporterName) {
        this.reporterName = reporterName;
    }

    public String getReporterContact() {
        return reporterContact;
    }

    public void setReporterContact(String reporterContact) {
        this.reporterContact = reporterContact;
    }
}
