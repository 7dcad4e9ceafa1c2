// SPDX-License-Identifier: GPL-3.0-or-later
// Identity numbers, phones and addresses never stand in clear in any file a ledger leaves: its pages, free
// ones too, its log, its backups, its changesets. The test greps the raw bytes.
#include <QDirIterator>
#include <QJsonObject>

#include "core/ledger/backup.h"
#include "core/ledger/drafts.h"
#include "core/ledger/registers.h"
#include "tests/faults/fault_fixture.h"
#include "tests/faults/test_edition.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {

const QString kName = QStringLiteral("测试甲乙丙");

// Invented; 361199 is no county.
struct Secrets {
    QString identity, phone, address;
    QStringList all() const { return {identity, phone, address}; }
};
const Secrets kFirst{QStringLiteral("361199199003071232"), QStringLiteral("13800009971"),
                     QStringLiteral("永丰街道骑龙社区向阳路三十七号二单元")};
const Secrets kSecond{QStringLiteral("361199198811052346"), QStringLiteral("13900008862"),
                      QStringLiteral("金星社区滨河路一百零五号四单元")};
const Secrets kDrafted{QStringLiteral("361199197702143451"), QStringLiteral("13700007753"),
                       QStringLiteral("凤山街道东门巷六十二号院")};

std::vector<QByteArray> encodings(const QString& text) {
    std::vector<QByteArray> all{text.toUtf8()};
    QByteArray little;
    QByteArray big;
    for (const QChar unit : text) {
        little += char(unit.cell());
        little += char(unit.row());
        big += char(unit.row());
        big += char(unit.cell());
    }
    all.push_back(little);
    all.push_back(big);
    return all;
}

// "file: text" for each file under the folder that holds the text in one of the encodings.
QStringList findings(const QString& folder, const QStringList& texts) {
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QByteArray bytes = contentOf(path);
        for (const QString& text : texts) {
            for (const QByteArray& encoded : encodings(text)) {
                if (bytes.contains(encoded)) {
                    found << QFileInfo(path).fileName() + QStringLiteral(": ") + text;
                }
            }
        }
    }
    return found;
}

const QStringList kAllSecrets = kFirst.all() + kSecond.all() + kDrafted.all();

// A ledger in which persons are entered, changed, taken back, looked at and half typed.
struct ProbedLedger : FaultFolder {
    const OpenOptions how{&editionsWithProbe(), {}, {}};
    std::unique_ptr<Ledger> ledger;

    ProbedLedger() {
        makeLedger(1);
        ledger = open(how);
        const qint64 id = add(kFirst);
        const HistoryId changed = change(id, kSecond);
        History history(*ledger);
        REQUIRE(history.undo(changed).done());
        REQUIRE(history.redo(changed).done());
        const qint64 removed = add(kFirst);
        ledger->write(QStringLiteral("删除"), [&](Database& database) {
            database.prepare("DELETE FROM person_probe WHERE id = ?").with(removed).run();
        });
        halfType();
        look(id);
    }

    SealedPlace place(const char* column, qint64 id) const { return {"person_probe", column, id}; }

    void put(Database& database, qint64 id, const Secrets& secrets) {
        const Sealer& sealer = ledger->sealer();
        database
            .prepare(
                "INSERT OR REPLACE INTO person_probe (id, name, phone_sealed, phone_key, identity_sealed, "
                "identity_key, address_sealed) VALUES (?, ?, ?, ?, ?, ?, ?)")
            .with(id, kName, sealer.seal(secrets.phone, place("phone_sealed", id)),
                  sealer.blind(secrets.phone, "phone"),
                  sealer.seal(secrets.identity, place("identity_sealed", id)),
                  sealer.blind(secrets.identity, "identity"),
                  sealer.seal(secrets.address, place("address_sealed", id)))
            .run();
    }
    qint64 add(const Secrets& secrets) {
        const qint64 id = ledger->newId();
        ledger->write(QStringLiteral("新建人员"), [&](Database& database) { put(database, id, secrets); });
        return id;
    }
    HistoryId change(qint64 id, const Secrets& secrets) {
        return ledger->write(QStringLiteral("修改人员"),
                             [&](Database& database) { put(database, id, secrets); });
    }
    void halfType() {
        Drafts drafts(*ledger);
        for (const Secrets& secrets : {kDrafted, kFirst}) {
            drafts.save({QStringLiteral("person"),
                         0,
                         1,
                         {},
                         {{QStringLiteral("identity"), secrets.identity},
                          {QStringLiteral("phone"), secrets.phone},
                          {QStringLiteral("address"), secrets.address}}});
        }
        drafts.save({QStringLiteral("person"), 1, 1, {}, {{QStringLiteral("phone"), kDrafted.phone}}});
        drafts.discard(QStringLiteral("person"), 1);
    }
    void look(qint64 id) {
        Statement row = ledger->database().prepare("SELECT phone_sealed FROM person_probe WHERE id = ?");
        REQUIRE(row.with(id).step());
        const QString phone =
            Registers(*ledger).reveal(row.blob(0), place("phone_sealed", id), QStringLiteral("核对电话"));
        REQUIRE(phone == kSecond.phone);
    }
};

}  // namespace

TEST_CASE("the search for plain text finds a name, which is not sealed, in each encoding",
          "[faults][plain]") {
    const ProbedLedger f;
    CHECK_FALSE(findings(f.folder, {kName}).isEmpty());
    QTemporaryDir folder;
    for (size_t i = 0; i < encodings(kName).size(); ++i) {
        putContent(folder.filePath(QString::number(i)), "before" + encodings(kName)[i] + "after");
    }
    CHECK(findings(folder.path(), {kName}).size() == 3);
}

TEST_CASE("no identity number, phone or address stands in clear while a ledger is open, in its log either",
          "[faults][plain]") {
    const ProbedLedger f;
    REQUIRE(QFileInfo(f.path + QStringLiteral("-wal")).size() > 0);
    REQUIRE(findings(f.folder, {kName}).contains(QStringLiteral("永丰街道.nxl-wal: ") + kName));
    CHECK(findings(f.folder, kAllSecrets) == QStringList());
    CHECK(checkLedger(*f.ledger).problems == QStringList());
}

TEST_CASE("no identity number, phone or address stands in clear in a closed ledger or its backups",
          "[faults][plain]") {
    ProbedLedger f;
    makeBackup(f.ledger->database(), BackupReason::ByHand);
    const QString out = f.top.filePath(QStringLiteral("带走"));
    exportBackup(*f.ledger, out);
    f.ledger.reset();
    const QStringList names = findings(f.top.path(), {kName});
    REQUIRE(names.contains(QStringLiteral("永丰街道.nxl: ") + kName));
    REQUIRE(names.size() ==
            2);  // the ledger and the plain backup after it; the encrypted one hides names too
    CHECK(findings(f.top.path(), kAllSecrets) == QStringList());
}

TEST_CASE("no identity number, phone or address stands in clear in a changeset", "[faults][plain]") {
    const ProbedLedger f;
    Statement rows = f.ledger->database().prepare("SELECT changeset FROM ledger_history");
    QByteArray all;
    while (rows.step()) {
        all += rows.blob(0);
    }
    REQUIRE(all.contains(kName.toUtf8()));
    for (const QString& secret : kAllSecrets) {
        for (const QByteArray& encoded : encodings(secret)) {
            CHECK_FALSE(all.contains(encoded));
        }
    }
}

TEST_CASE("an encrypted backup shows neither names nor what kind of file is in it", "[faults][plain]") {
    ProbedLedger f;
    const QString out = f.top.filePath(QStringLiteral("带走"));
    exportBackup(*f.ledger, out);
    const QByteArray bytes = contentOf(out);
    REQUIRE(bytes.size() > 10'000);
    for (const QString& text : {kName, QStringLiteral("永丰街道"), QStringLiteral("admin"),
                                QStringLiteral("CREATE TABLE"), QStringLiteral("SQLite format 3")}) {
        INFO(text);
        CHECK_FALSE(bytes.contains(text.toUtf8()));
    }
}
