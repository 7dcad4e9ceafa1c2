// SPDX-License-Identifier: GPL-3.0-or-later
// Leaving changes out of a changeset. SQLite before 3.45 has no call for it, but its format is stable and
// documented at the head of sqlite3session.c: tables ('T', columns, key flags, name), each followed by its
// changes (operation, indirect flag, one or two records of typed values).
#include "core/ledger/changeset.h"

namespace nuanxin {

namespace {

constexpr char kInsert = 18, kDelete = 9, kUpdate = 23;
constexpr char kInteger = 1, kReal = 2, kText = 3, kBlob = 4;

class Walk {
public:
    explicit Walk(const QByteArray& bytes) : m_bytes(bytes) {}
    bool atEnd() const { return m_at >= m_bytes.size(); }
    qsizetype position() const { return m_at; }

    // Past the head of a table, when one stands here.
    bool skipTable() {
        if (m_bytes[need(1)] != 'T') {
            return false;
        }
        ++m_at;
        m_columns = varint();
        m_at = need(m_columns) + m_columns;
        const qsizetype end = m_bytes.indexOf('\0', m_at);
        if (end < 0) {
            broken();
        }
        m_at = end + 1;
        return true;
    }

    void skipChange() {
        const char operation = m_bytes[need(2)];
        m_at += 2;
        if (operation != kInsert && operation != kDelete && operation != kUpdate) {
            broken();
        }
        skipRecord();
        if (operation == kUpdate) {
            skipRecord();
        }
    }

private:
    [[noreturn]] static void broken() {
        throw Error(ErrorKind::Damaged, {}, QStringLiteral("changeset: not as SQLite writes it"));
    }
    // Where we stand, with so many bytes still to come.
    qsizetype need(qint64 bytes) const {
        if (bytes < 0 || bytes > m_bytes.size() - m_at) {
            broken();
        }
        return m_at;
    }
    qint64 varint() {
        qint64 value = 0;
        for (int i = 0; i < 8; ++i) {
            const auto byte = static_cast<unsigned char>(m_bytes[need(1)]);
            ++m_at;
            value = value << 7 | (byte & 0x7F);
            if (byte < 0x80) {
                return value;
            }
        }
        broken();  // no length takes nine bytes
    }
    void skipRecord() {
        for (qint64 column = 0; column < m_columns; ++column) {
            const char type = m_bytes[need(1)];
            ++m_at;
            if (type == kInteger || type == kReal) {
                m_at = need(8) + 8;
            } else if (type == kText || type == kBlob) {
                const qint64 length = varint();
                m_at = need(length) + length;
            }
        }
    }

    const QByteArray& m_bytes;
    qsizetype m_at = 0;
    qint64 m_columns = 0;
};

}  // namespace

QByteArray withoutRows(const QByteArray& changeset, const std::function<bool(const ChangeView&)>& drop) {
    QByteArray kept;
    QByteArray head;  // of the table at work, until one of its changes is kept
    Walk walk(changeset);
    // SQLite reads the same changes in the same order, and tells what they are about.
    readChangeset(changeset, [&](const ChangeView& change) {
        qsizetype from = walk.position();
        while (walk.skipTable()) {
            head = changeset.mid(from, walk.position() - from);
            from = walk.position();
        }
        walk.skipChange();
        if (!drop(change)) {
            kept += head + changeset.mid(from, walk.position() - from);
            head.clear();
        }
        return true;
    });
    return kept;
}

}  // namespace nuanxin
