// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/users.h"

#include "core/ledger/check.h"
#include "core/ledger/drafts.h"
#include "core/ledger/registers.h"
#include "tests/ledger/ledger_fixture.h"

using namespace nuanxin;
using namespace nuanxin::test;

namespace {
const QString kWang = QStringLiteral("王指导");
}

TEST_CASE("each role may do what the one before may, and a little more", "[users]") {
    struct Row {
        Permission permission;
        Role least;
    };
    const auto row =
        GENERATE(Row{Permission::Read, Role::Reader}, Row{Permission::Register, Role::Surveyor},
                 Row{Permission::Develop, Role::Instructor}, Row{Permission::Manage, Role::Instructor},
                 Row{Permission::Reveal, Role::Instructor}, Row{Permission::Export, Role::Instructor},
                 Row{Permission::Backup, Role::Instructor}, Row{Permission::Administer, Role::Administrator});
    for (const Role role : {Role::Reader, Role::Surveyor, Role::Instructor, Role::Administrator}) {
        CHECK(allows(role, row.permission) == (static_cast<int>(role) >= static_cast<int>(row.least)));
    }
}

TEST_CASE("a role is read by its Chinese name and by its code", "[users]") {
    for (const Role role : {Role::Reader, Role::Surveyor, Role::Instructor, Role::Administrator}) {
        CHECK(roleFrom(roleName(role)) == role);
        CHECK(roleFrom(roleCode(role)) == role);
    }
    CHECK_FALSE(roleFrom(u"boss"));
}

TEST_CASE("an added user opens the ledger with the given role", "[users]") {
    LedgerFixture f;
    Users(*f.ledger).add(kWang, Role::Instructor, QStringLiteral("指导员自己的密码"));
    f.reopen({kWang, QStringLiteral("指导员自己的密码")});
    CHECK(f.ledger->user().name == kWang);
    CHECK(f.ledger->user().role == Role::Instructor);
}

TEST_CASE("core refuses what the role does not allow, whatever a window shows", "[users]") {
    LedgerFixture f;
    const PlaceId place = f.addPlace(QStringLiteral("骑龙社区"));
    Users(*f.ledger).add(QStringLiteral("查阅"), Role::Reader, kPassword);
    Users(*f.ledger).add(QStringLiteral("录入"), Role::Surveyor, kPassword);

    f.reopen({QStringLiteral("查阅"), kPassword});
    const QByteArray before = dumpOf(f.ledger->database());
    History history(*f.ledger);
    CHECK(kindThrown([&] { f.addPlace(QStringLiteral("甲")); }) == ErrorKind::NotAllowed);
    CHECK(kindThrown([&] { PlaceStore(*f.ledger).remove(place); }) == ErrorKind::NotAllowed);
    CHECK(kindThrown([&] { history.undo(history.undoable()->id); }) == ErrorKind::NotAllowed);
    CHECK(kindThrown([&] { Users(*f.ledger).list(); }) == ErrorKind::NotAllowed);
    CHECK(kindThrown([&] {
              Registers(*f.ledger).reveal("x", {"worker", "phone", 1}, {});
          }) == ErrorKind::NotAllowed);
    CHECK(dumpOf(f.ledger->database()) == before);

    f.reopen({QStringLiteral("录入"), kPassword});
    CHECK(kindThrown([&] { History(*f.ledger).undo(History(*f.ledger).undoable()->id); }) ==
          ErrorKind::NotAllowed);
    f.addPlace(QStringLiteral("乙"));
    CHECK(History(*f.ledger).undo(History(*f.ledger).undoable()->id).done());  // one's own
    CHECK(kindThrown([&] {
              f.ledger->setOffice({QStringLiteral("别的"), OfficeLevel::City});
          }) == ErrorKind::NotAllowed);
}

TEST_CASE("the last administrator can neither be disabled nor lose the role", "[users]") {
    LedgerFixture f;
    Users users(*f.ledger);
    const QString admin = QStringLiteral("admin");
    CHECK(kindThrown([&] { users.setRole(admin, Role::Reader); }) == ErrorKind::BadInput);
    CHECK(kindThrown([&] { users.setDisabled(admin, true); }) == ErrorKind::BadInput);
    users.add(kWang, Role::Administrator, kPassword);
    CHECK_NOTHROW(users.setRole(admin, Role::Reader));
}

TEST_CASE("users' names are unique and passwords long enough", "[users]") {
    LedgerFixture f;
    Users users(*f.ledger);
    users.add(kWang, Role::Reader, kPassword);
    CHECK(kindThrown([&] { users.add(QStringLiteral(" 王指导 "), Role::Reader, kPassword); }) ==
          ErrorKind::AlreadyExists);
    CHECK(kindThrown([&] { users.add(QStringLiteral(" "), Role::Reader, kPassword); }) ==
          ErrorKind::BadInput);
    CHECK(kindThrown([&] { users.add(QStringLiteral("李"), Role::Reader, QStringLiteral("1234567")); }) ==
          ErrorKind::BadInput);
    CHECK(kindThrown([&] { users.setPassword(QStringLiteral("没有这人"), kPassword); }) ==
          ErrorKind::NotFound);
}

TEST_CASE("changing one's own password asks for the old one and locks it out", "[users]") {
    LedgerFixture f;
    const QString fresh = QStringLiteral("新的密码新的密码");
    CHECK(kindThrown([&] { Users(*f.ledger).changeOwnPassword(QStringLiteral("不是原来的"), fresh); }) ==
          ErrorKind::BadInput);
    Users(*f.ledger).changeOwnPassword(kPassword, fresh);
    f.close();
    CHECK(kindThrown([&] { Ledger::open(f.path, f.admin()); }) == ErrorKind::WrongPassword);
    CHECK_NOTHROW(f.reopen({QStringLiteral("admin"), fresh}));
}

TEST_CASE("a renewed recovery key replaces the old one", "[users]") {
    LedgerFixture f;
    const QString renewed = Users(*f.ledger).renewRecoveryKey();
    f.close();
    CHECK(kindThrown([&] { Ledger::recover(f.path, f.recoveryKey, f.admin()); }) == ErrorKind::WrongPassword);
    CHECK_NOTHROW(Ledger::recover(f.path, renewed, f.admin()));
}

TEST_CASE("what is done to users is on record and cannot be undone", "[users]") {
    LedgerFixture f;
    Users(*f.ledger).add(kWang, Role::Reader, kPassword);
    History history(*f.ledger);
    const HistoryEntry entry = history.list(1).front();
    CHECK(entry.label.contains(kWang));
    CHECK(entry.kind == EntryKind::Administrative);
    CHECK_FALSE(history.undoable());
    CHECK(checkLedger(*f.ledger).problems == QStringList());
}

TEST_CASE("looks at sealed fields and exports are on record with their reasons", "[registers]") {
    LedgerFixture f;
    Registers registers(*f.ledger);
    const SealedPlace place{"worker", "phone_sealed", 42};
    const QByteArray sealed = f.ledger->sealer().seal(QStringLiteral("13900001234"), place);
    CHECK(registers.reveal(sealed, place, QStringLiteral("核对")) == QStringLiteral("13900001234"));
    REQUIRE(registers.reveals(10).size() == 1);
    CHECK(registers.reveals(10)[0].row == 42);
    CHECK(registers.reveals(10)[0].user == QStringLiteral("admin"));
    CHECK(registers.reveals(10)[0].why == QStringLiteral("核对"));

    ExportRecord record;
    record.what = QStringLiteral("从业人员");
    record.columns = {QStringLiteral("姓名"), QStringLiteral("手机")};
    record.rows = 12;
    record.unmasked = true;
    CHECK(kindThrown([&] { registers.addExport(record); }) == ErrorKind::BadInput);
    record.toWhom = QStringLiteral("区总工会");
    record.why = QStringLiteral("发放慰问品");
    registers.addExport(record);
    REQUIRE(registers.exports(10).size() == 1);
    CHECK(registers.exports(10)[0].columns == record.columns);
    CHECK(registers.exports(10)[0].toWhom == QStringLiteral("区总工会"));
}

TEST_CASE("a draft is found again by form, record and edition, by its own user only", "[drafts]") {
    LedgerFixture f;
    Users(*f.ledger).add(kWang, Role::Instructor, kPassword);
    Draft draft;
    draft.form = QStringLiteral("place");
    draft.record = 7;
    draft.body[QStringLiteral("name")] = QStringLiteral("骑龙");
    Drafts(*f.ledger).save(draft);
    draft.body[QStringLiteral("name")] = QStringLiteral("骑龙社区");
    Drafts(*f.ledger).save(draft);

    f.reopen();  // as after a crash
    Drafts drafts(*f.ledger);
    REQUIRE(drafts.list().size() == 1);
    REQUIRE(drafts.find(QStringLiteral("place"), 7, 1));
    CHECK(drafts.find(QStringLiteral("place"), 7, 1)->body[QStringLiteral("name")] ==
          QStringLiteral("骑龙社区"));
    CHECK_FALSE(drafts.find(QStringLiteral("place"), 7, 2));
    CHECK_FALSE(drafts.find(QStringLiteral("worker"), 7, 1));
    CHECK(History(*f.ledger).count() == 2);  // drafts are no history

    f.reopen({kWang, kPassword});
    CHECK(Drafts(*f.ledger).list().empty());
    f.reopen();
    Drafts(*f.ledger).discard(QStringLiteral("place"), 7);
    CHECK(Drafts(*f.ledger).list().empty());
}
