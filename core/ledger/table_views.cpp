// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/table_views.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

#include "core/ledger/ledger.h"

namespace nuanxin {

namespace {

class ViewWords {
    Q_DECLARE_TR_FUNCTIONS(TableViews)

public:
    static QString nameNeeded() { return tr("请给视图起个名称。"); }
    static QString taken(const QString& name) { return tr("已有名为“%1”的视图，请换一个名称。").arg(name); }
};

const QString kName = QStringLiteral("name"), kBody = QStringLiteral("body");

SealedPlace placeOf(const Ledger& ledger) {
    return {"ledger_setting", "view", ledger.user().id.value()};
}

auto findView(std::vector<TableView>& views, const QString& name) {
    return std::ranges::find(views, name, &TableView::name);
}

}  // namespace

QString TableViews::key() const {
    return QStringLiteral("view/%1/%2").arg(m_ledger.user().id.value()).arg(m_table);
}

std::vector<TableView> TableViews::list() const {
    m_ledger.require(Permission::Read);
    Statement row = m_ledger.database().prepare("SELECT value FROM ledger_setting WHERE key = ?");
    if (!row.with(key()).step()) {
        return {};
    }
    const QByteArray sealed = QByteArray::fromBase64(row.text(0).toLatin1());
    const QJsonArray array =
        QJsonDocument::fromJson(m_ledger.sealer().open(sealed, placeOf(m_ledger)).toUtf8()).array();
    std::vector<TableView> views;
    for (const QJsonValue& value : array) {
        views.push_back({value[kName].toString(), value[kBody].toObject()});
    }
    return views;
}

void TableViews::keep(const std::vector<TableView>& views) {
    QJsonArray array;
    for (const TableView& view : views) {
        array.append(QJsonObject{{kName, view.name}, {kBody, view.body}});
    }
    const QString text = QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
    const QByteArray sealed = m_ledger.sealer().seal(text, placeOf(m_ledger));
    m_ledger.keepBook([&](Database& database) {
        database.prepare("INSERT OR REPLACE INTO ledger_setting (key, value) VALUES (?, ?)")
            .with(key(), QString::fromLatin1(sealed.toBase64()))
            .run();
    });
}

void TableViews::save(const TableView& view) {
    if (view.name.trimmed().isEmpty()) {
        throw Error(ErrorKind::BadInput, ViewWords::nameNeeded());
    }
    std::vector<TableView> views = list();
    const auto same = findView(views, view.name.trimmed());
    if (same != views.end()) {
        same->body = view.body;
    } else {
        views.push_back({view.name.trimmed(), view.body});
    }
    keep(views);
}

void TableViews::rename(const QString& from, const QString& to) {
    const QString name = to.trimmed();
    std::vector<TableView> views = list();
    if (name.isEmpty()) {
        throw Error(ErrorKind::BadInput, ViewWords::nameNeeded());
    }
    if (name != from && findView(views, name) != views.end()) {
        throw Error(ErrorKind::BadInput, ViewWords::taken(name));
    }
    if (const auto found = findView(views, from); found != views.end()) {
        found->name = name;
        keep(views);
    }
}

void TableViews::remove(const QString& name) {
    std::vector<TableView> views = list();
    if (std::erase_if(views, [&name](const TableView& view) { return view.name == name; }) > 0) {
        keep(views);
    }
}

}  // namespace nuanxin
