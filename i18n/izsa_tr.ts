<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en">
    <context>
        <name>Messages</name>
        <message>
            <source>Something unexpected went wrong: {error}. The log panel, tab İZSA, has the details.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProjectList</name>
        <message>
            <source>(untitled draft)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{owner}, {count} districts</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
